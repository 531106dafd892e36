package org.thoughttrace.curator.ui.subset;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.SubsetNames;
import org.thoughttrace.curator.logic.named.StoreName;
import org.thoughttrace.curator.logic.subset.Sample;
import org.thoughttrace.curator.logic.subset.SampleRequest;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.find.FieldNames;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;

/// A sample on its way to becoming a subset. What is previewed is what will be saved.
public final class SampleViewModel {

    private static final int SEEDS = 1_000_000;
    private static final String A_FEW = "50";

    private final Session session;
    private final List<SampleSource> sources;
    private final ObjectProperty<SampleSource> source;
    private final StringProperty number = new SimpleStringProperty(A_FEW);
    private final StringProperty seed = new SimpleStringProperty();
    private final ObjectProperty<Optional<FilterField>> per =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sample>> sample =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final NameViewModel name;
    private String proposed = "";
    private long asked;

    /// @param filter the one in force
    /// @param meant the subsets that are chosen; the first is drawn from
    public SampleViewModel(
            Session session, Filter filter, List<String> meant, List<Subset> subsets) {
        this.session = session;
        List<String> names = subsets.stream().map(Subset::name).toList();
        this.sources = SampleSource.all(filter, names);
        this.source = new SimpleObjectProperty<>(first(filter, meant));
        this.name = new NameViewModel("", names, NameViewModel.IfTaken.REPLACE);
        otherSeed();
        source.subscribe((before, now) -> draw());
        number.subscribe((before, now) -> draw());
        seed.subscribe((before, now) -> draw());
        per.subscribe((before, now) -> draw());
        draw();
    }

    private SampleSource first(Filter filter, List<String> meant) {
        Filter wanted = meant.isEmpty() ? filter : SubsetNames.subset(meant.getFirst());
        return sources.stream()
                .filter(one -> one.filter().equals(wanted))
                .findFirst()
                .orElse(sources.getFirst());
    }

    /// What it can be drawn from.
    List<SampleSource> sources() {
        return sources;
    }

    /// What it is drawn from.
    ObjectProperty<SampleSource> sourceProperty() {
        return source;
    }

    /// How many, as it is typed.
    public StringProperty numberProperty() {
        return number;
    }

    /// The seed as it is typed.
    public StringProperty seedProperty() {
        return seed;
    }

    /// The field whose values are the strata.
    public ObjectProperty<Optional<FilterField>> perProperty() {
        return per;
    }

    /// What would be drawn; empty while something is missing.
    public ReadOnlyObjectProperty<Optional<Sample>> sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    /// What would be drawn or what is missing, in words.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Its name.
    public NameViewModel name() {
        return name;
    }

    /// Takes another seed.
    public void otherSeed() {
        seed.set(Integer.toString(ThreadLocalRandom.current().nextInt(1, SEEDS)));
    }

    /// What a stratum is called.
    String nameOf(Sample.Share share) {
        LabelScheme scheme = session.schemeProperty().get();
        return per.get()
                .map(field ->
                        share.value() == null
                                ? "(none)"
                                : FieldNames.nameOf(field, share.value(), scheme))
                .orElse("");
    }

    /// True when nothing is missing.
    public BooleanBinding usable() {
        return Bindings.createBooleanBinding(
                () ->
                        sample.get().filter(drawn -> !drawn.ids().isEmpty()).isPresent()
                                && StoreName.fault("a subset", name.nameProperty().get()).isEmpty(),
                sample,
                name.nameProperty());
    }

    private void draw() {
        long question = ++asked;
        sample.set(Optional.empty());
        Long many = wholeNumber(number.get());
        Long seeded = wholeNumber(seed.get());
        if (many == null || many < 1 || many > Integer.MAX_VALUE) {
            summary.set("Type how many to draw: a whole number, 1 or more.");
            return;
        }
        if (seeded == null) {
            summary.set("Type a seed: a whole number. The same seed draws the same.");
            return;
        }
        propose(many);
        SampleRequest request =
                new SampleRequest(source.get().filter(), many.intValue(), seeded, per.get());
        session.tasks()
                .read(
                        "Drawing",
                        control -> session.workspace().sampler().draw(request),
                        drawn -> {
                            if (question == asked) {
                                summary.set(words(drawn));
                                sample.set(Optional.of(drawn));
                            }
                        },
                        failure -> {
                            if (question == asked) {
                                summary.set(Failures.sentence(failure));
                            }
                        });
    }

    private static String words(Sample drawn) {
        int population = drawn.drawing().population();
        if (population == 0) {
            return "There is no conversation to draw from.";
        }
        int values = drawn.shares().stream().mapToInt(Sample.Share::available).sum();
        return Wording.number(drawn.ids().size())
                + " of "
                + Wording.count(population, "conversation")
                + (values > population
                        ? ". One with several values is drawn once, and counts where it was drawn."
                        : "");
    }

    /// A name that says what it is, until somebody types another.
    private void propose(long many) {
        if (name.nameProperty().get().equals(proposed)) {
            proposed =
                    "Sample of "
                            + many
                            + per.get().map(field -> " per " + field.key()).orElse("")
                            + ", seed "
                            + seed.get().strip();
            name.nameProperty().set(proposed);
        }
    }

    private static @Nullable Long wholeNumber(String typed) {
        try {
            return Long.valueOf(typed.strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /// Gives what was previewed.
    ///
    /// @param then gets name and content
    public void save(BiConsumer<String, Subset.Content> then) {
        sample.get().ifPresent(drawn -> then.accept(name.clean(), drawn.content()));
    }
}
