package org.thoughttrace.curator.ui.find;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterEdits;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterField.Kind;
import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.logic.filter.Period;
import org.thoughttrace.curator.logic.filter.Presence;
import org.thoughttrace.curator.logic.find.ValueCount;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.session.Session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The values of the fields, with how many conversations have each, and the clicks on them. A click
/// changes the filter; the expression shows what it means.
public final class FacetsViewModel {

    /// Those shown, in the order of a curator's questions: the work, the labels, the data, the people.
    private static final List<FilterField> FIELDS =
            List.of(
                    FilterField.STATUS,
                    FilterField.FLAG,
                    FilterField.LABEL,
                    FilterField.STAGE,
                    FilterField.RELATION,
                    FilterField.TIMING,
                    FilterField.HAS,
                    FilterField.LACKS,
                    FilterField.MODEL,
                    FilterField.PROVIDER,
                    FilterField.TURNS,
                    FilterField.THOUGHTS,
                    FilterField.WORDS,
                    FilterField.TAG,
                    FilterField.TOPIC,
                    FilterField.EDITED,
                    FilterField.CURATOR,
                    FilterField.CREATED,
                    FilterField.CHANGED,
                    FilterField.AGE,
                    FilterField.GENDER,
                    FilterField.EDUCATION,
                    FilterField.OCCUPATION,
                    FilterField.FREQUENCY,
                    FilterField.PURPOSE,
                    FilterField.PARTICIPANT);

    private static final List<Presence> PRESENCES =
            List.of(
                    Presence.SURVEY,
                    Presence.REASON,
                    Presence.REACTION,
                    Presence.PAIR,
                    Presence.FLAG,
                    Presence.NOTE,
                    Presence.VERSIONS);

    private final Session session;
    private final FilterViewModel filter;
    private final BooleanProperty shown = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<List<Facet>> facets =
            new ReadOnlyObjectWrapper<>(List.of());
    private long asked;

    /// Over a session and its filter. Counts only while shown.
    public FacetsViewModel(Session session, FilterViewModel filter) {
        this.session = session;
        this.filter = filter;
        filter.resultProperty().subscribe((before, now) -> count());
        shown.subscribe((before, now) -> count());
    }

    /// The fields that are counted, in the order shown.
    public static List<FilterField> fields() {
        return FIELDS;
    }

    /// True while somebody looks.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// The facets; those without any value are left out.
    public ReadOnlyObjectProperty<List<Facet>> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /// Chooses a value, or takes the choice back.
    public void toggle(Facet facet, Facet.Value value) {
        if (value.key() == null) {
            toggle(FilterField.LACKS, new Operand.Exactly(facet.field().key()));
        } else {
            toggle(facet.field(), operand(facet.field(), value.key()));
        }
    }

    private void toggle(FilterField field, Operand operand) {
        List<Operand> chosen = new ArrayList<>(FilterEdits.operandsOf(filter.filter(), field));
        if (!chosen.remove(operand)) {
            chosen.add(operand);
        }
        filter.filterBy(FilterEdits.with(filter.filter(), field, chosen));
    }

    /// Chooses a range of numbers, or of months `2026-03`.
    ///
    /// @param from null for no lower bound
    /// @param to null for no upper bound; both null takes the choice back
    public void choose(FilterField field, @Nullable String from, @Nullable String to) {
        List<Operand> range =
                from == null && to == null ? List.of() : List.of(range(field, from, to));
        filter.filterBy(FilterEdits.with(filter.filter(), field, range));
    }

    private static Operand range(FilterField field, @Nullable String from, @Nullable String to) {
        return field.kind() == Kind.MOMENT
                ? new Operand.During(period(from), period(to))
                : new Operand.Between(
                        from == null ? null : Long.valueOf(from),
                        to == null ? null : Long.valueOf(to));
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.of(text).orElseThrow();
    }

    /// Takes all choices of a field back.
    public void clear(FilterField field) {
        filter.filterBy(FilterEdits.without(filter.filter(), field));
    }

    /// What the filter says of a field, as an operand where it is one range; null else.
    public @Nullable Operand rangeOf(FilterField field) {
        List<Operand> chosen = FilterEdits.operandsOf(filter.filter(), field);
        return chosen.size() == 1 ? chosen.getFirst() : null;
    }

    private void count() {
        if (!shown.get()) {
            return;
        }
        long question = ++asked;
        Filter now = filter.filter();
        LabelScheme scheme = session.schemeProperty().get();
        session.tasks()
                .read(
                        "Counting",
                        control ->
                                facets(
                                        session.workspace().finder().facets(now, FIELDS),
                                        now,
                                        scheme),
                        counted -> {
                            if (question == asked) {
                                facets.set(counted);
                            }
                        },
                        session::failed);
    }

    private static List<Facet> facets(
            Map<FilterField, List<ValueCount>> counts, Filter filter, LabelScheme scheme) {
        List<Facet> facets = new ArrayList<>();
        for (FilterField field : FIELDS) {
            List<Operand> chosen = FilterEdits.operandsOf(filter, field);
            List<Operand> lacking = FilterEdits.operandsOf(filter, FilterField.LACKS);
            List<Facet.Value> values = new ArrayList<>();
            for (ValueCount count : Objects.requireNonNull(counts.get(field))) {
                String key = count.value();
                boolean isChosen =
                        key == null
                                ? lacking.contains(new Operand.Exactly(field.key()))
                                : field.kind() != Kind.MOMENT
                                        && chosen.contains(operand(field, key));
                values.add(
                        new Facet.Value(
                                key,
                                FieldNames.nameOf(field, key, scheme),
                                count.count(),
                                isChosen));
            }
            sort(field, values, scheme);
            boolean tells = values.stream().anyMatch(value -> value.key() != null);
            if (tells || !chosen.isEmpty()) {
                facets.add(new Facet(field, FieldNames.titleOf(field), values, !chosen.isEmpty()));
            }
        }
        return facets;
    }

    /// Values that have an order of their own stand in it; of all that can be there or not, only what
    /// a curator asks for is shown.
    private static void sort(FilterField field, List<Facet.Value> values, LabelScheme scheme) {
        List<String> keys =
                switch (field) {
                    case STATUS -> Arrays.stream(Status.values()).map(Status::key).toList();
                    case STAGE -> scheme.stages().stream().map(LabelScheme.Item::key).toList();
                    case RELATION ->
                            scheme.relations().stream().map(LabelScheme.Item::key).toList();
                    case HAS, LACKS -> PRESENCES.stream().map(Presence::key).toList();
                    default -> List.of();
                };
        if (field == FilterField.HAS || field == FilterField.LACKS) {
            values.removeIf(value -> !value.isChosen() && !keys.contains(value.key()));
        }
        if (!keys.isEmpty()) {
            values.sort(
                    Comparator.comparingInt(value ->
                            keys.contains(value.key()) ? keys.indexOf(value.key()) : keys.size()));
        }
    }

    private static Operand operand(FilterField field, String key) {
        return switch (field.kind()) {
            case NUMBER -> new Operand.Between(Long.valueOf(key), Long.valueOf(key));
            case FLAG -> new Operand.FlagOf(key, null, null);
            default -> new Operand.Exactly(key);
        };
    }
}
