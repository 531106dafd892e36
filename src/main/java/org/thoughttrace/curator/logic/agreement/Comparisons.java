package org.thoughttrace.curator.logic.agreement;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Case;
import org.thoughttrace.curator.logic.agreement.AgreementReport.PairReport;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Row;
import org.thoughttrace.curator.logic.agreement.LabelledSet.Category;
import org.thoughttrace.curator.logic.judgement.JudgedThought;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Compares the labels of raters, over all thoughts and for each group of them. The figures of one
/// label are those of "this label or another" (Fleiss 1971, section on single categories), among the
/// thoughts of its kind.
final class Comparisons {

    private static final List<Coefficient> OF_TWO =
            List.of(Coefficient.RAW, Coefficient.COHEN, Coefficient.ALPHA);
    private static final List<Coefficient> OF_MANY =
            List.of(Coefficient.RAW, Coefficient.FLEISS, Coefficient.ALPHA);

    private static final Figure RARE =
            new Figure.TooLittle(
                    "Fewer than %d thoughts were given this label by anybody."
                            .formatted(Bootstrap.FEWEST_UNITS));

    private final LabelledSet set;
    private final Bootstrap bootstrap;
    private final @Nullable Division division;

    Comparisons(LabelledSet set, Bootstrap bootstrap, @Nullable Division division) {
        this.set = set;
        this.bootstrap = bootstrap;
        this.division = division;
    }

    /// A thought with the label of each rater, in their order.
    private record Unit(JudgedThought thought, List<@Nullable String> labels) {}

    /// A group of thoughts; the label where it is one.
    private record Group(@Nullable String name, @Nullable Category label, List<Unit> units) {}

    PairReport of(AgreementRequest.Pair pair) {
        List<Unit> units = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        for (JudgedThought thought : set.thoughts()) {
            String first = set.label(thought, pair.first(), pair.second());
            String second = set.label(thought, pair.second(), pair.first());
            if (first != null && second != null) {
                units.add(new Unit(thought, List.of(first, second)));
                cases.add(
                        new Case(
                                thought.conversation(),
                                thought.turn(),
                                thought.id(),
                                thought.kind(),
                                first,
                                second));
            }
        }
        return new PairReport(pair.first(), pair.second(), rows(units, 2, OF_TWO), cases);
    }

    /// The figures over all curators, of the thoughts that two or more of them labelled.
    List<Row> together(List<String> curators) {
        List<Unit> units = new ArrayList<>();
        for (JudgedThought thought : set.thoughts()) {
            List<@Nullable String> labels = new ArrayList<>();
            curators.forEach(curator -> labels.add(thought.labelBy(curator)));
            if (labels.stream().filter(Objects::nonNull).count() > 1) {
                units.add(new Unit(thought, labels));
            }
        }
        return rows(units, curators.size(), OF_MANY);
    }

    private List<Row> rows(List<Unit> units, int raters, List<Coefficient> wanted) {
        List<Category> categories = set.inOrder(categoriesOf(units));
        List<Row> rows = new ArrayList<>();
        rows.add(row(new Group(null, null, units), raters, categories, wanted));
        for (Group group : groups(units, categories)) {
            rows.add(row(group, raters, categories, wanted));
        }
        return rows;
    }

    private Row row(Group group, int raters, List<Category> categories, List<Coefficient> wanted) {
        Category label = group.label();
        List<Category> of = label == null ? categories : List.of(label);
        List<int[]> ratings = group.units().stream().map(unit -> ratings(unit, of)).toList();
        List<Coefficient> coefficients = new ArrayList<>(wanted);
        if (label != null) {
            coefficients.set(coefficients.indexOf(Coefficient.RAW), Coefficient.SPECIFIC);
        }
        int number = label == null ? Math.max(1, categories.size()) : 2;
        return new Row(
                group.name(),
                label == null ? null : label.kind(),
                ratings.size(),
                label != null && isRare(ratings)
                        ? none(coefficients)
                        : bootstrap.figures(Ratings.of(raters, number, ratings), coefficients));
    }

    /// Whether so few thoughts were given the label that their agreement follows from each single
    /// one: all resamples of three that differ say 0, and an interval without width would look sure.
    private static boolean isRare(List<int[]> ratings) {
        long given =
                ratings.stream()
                        .filter(unit -> Arrays.stream(unit).anyMatch(one -> one == 0))
                        .count();
        return given < Bootstrap.FEWEST_UNITS && ratings.size() >= Bootstrap.FEWEST_UNITS;
    }

    private static Map<Coefficient, Figure> none(List<Coefficient> wanted) {
        Map<Coefficient, Figure> figures = new EnumMap<>(Coefficient.class);
        wanted.forEach(coefficient -> figures.put(coefficient, RARE));
        return figures;
    }

    /// @param categories where there is one, it is the first of two: this label, or another
    private static int[] ratings(Unit unit, List<Category> categories) {
        int[] ratings = new int[unit.labels().size()];
        Arrays.fill(ratings, Ratings.NONE);
        for (int rater = 0; rater < ratings.length; rater++) {
            String label = unit.labels().get(rater);
            if (label != null) {
                int index = categories.indexOf(new Category(unit.thought().kind(), label));
                ratings[rater] = index < 0 ? 1 : index;
            }
        }
        return ratings;
    }

    private static Set<Category> categoriesOf(List<Unit> units) {
        Set<Category> categories = new LinkedHashSet<>();
        for (Unit unit : units) {
            for (String label : unit.labels()) {
                if (label != null) {
                    categories.add(new Category(unit.thought().kind(), label));
                }
            }
        }
        return categories;
    }

    private List<Group> groups(List<Unit> units, List<Category> categories) {
        return switch (division) {
            case null -> List.of();
            case LABEL ->
                    categories.stream()
                            .map(category ->
                                    new Group(
                                            category.label(),
                                            category,
                                            units.stream()
                                                    .filter(unit ->
                                                            unit.thought().kind()
                                                                    == category.kind())
                                                    .toList()))
                            .toList();
            case KIND ->
                    grouped(
                            units,
                            Arrays.stream(ThoughtKind.values()).map(ThoughtKind::key).toList());
            case STAGE ->
                    grouped(
                            units,
                            set.scheme().stages().stream().map(LabelScheme.Item::key).toList());
            case MODEL -> grouped(units, List.of());
        };
    }

    /// @param first the groups that come first, in this order; others by their size
    private List<Group> grouped(List<Unit> units, List<String> first) {
        Map<String, List<Unit>> groups = new LinkedHashMap<>();
        first.forEach(name -> groups.put(name, new ArrayList<>()));
        for (Unit unit : units) {
            String name = nameOf(unit.thought());
            if (name != null) {
                groups.computeIfAbsent(name, key -> new ArrayList<>()).add(unit);
            }
        }
        List<Group> all = new ArrayList<>();
        groups.forEach((name, some) -> all.add(new Group(name, null, some)));
        if (first.isEmpty()) {
            all.sort(
                    Comparator.<Group>comparingInt(group -> -group.units().size())
                            .thenComparing(group -> Objects.toString(group.name(), "")));
        }
        all.removeIf(group -> group.units().isEmpty());
        return all;
    }

    private @Nullable String nameOf(JudgedThought thought) {
        return switch (division) {
            case KIND -> thought.kind().key();
            case STAGE -> thought.stage();
            case MODEL -> thought.model();
            case LABEL -> null;
            case null -> null;
        };
    }
}
