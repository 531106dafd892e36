package org.thoughttrace.curator.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.palette.ListFinder.Unasked;
import org.thoughttrace.curator.ui.task.Tasks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What the palette shows for what is typed, and what Enter does.
class PaletteViewModelTest {

    @TempDir private Path folder;
    private final List<String> done = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @BeforeEach
    void nothingDone() {
        done.clear();
    }

    @Test
    void theBestAnswerStandsFirstWhateverItsKind() {
        PaletteViewModel model = model();
        model.queryProperty().set("sky");
        assertThat(shown(model)).containsExactly("# Conversations", "Sky blue");
        model.queryProperty().set("st acc");
        assertThat(model.entry().orElseThrow().title()).isEqualTo("Status: Accepted");
        model.queryProperty().set("u7_c1");
        assertThat(model.entry().orElseThrow().title()).isEqualTo("Sky blue");
    }

    @Test
    void whatWasUsedLastStandsOnTopWhenNothingIsTyped() {
        PaletteViewModel model = model();
        assertThat(shown(model))
                .containsExactly("# Acts", "Next turn", "Status: Accepted", "Resting");
        model.queryProperty().set("sky");
        model.use().orElseThrow().run();
        model.queryProperty().set("stat");
        model.use().orElseThrow().run();
        assertThat(done).containsExactly("Sky blue", "Status: Accepted");
        assertThat(shown(model()))
                .startsWith("# Used last", "Status: Accepted", "Sky blue", "# Acts");
    }

    @Test
    void theArrowsPassOverHeadingsAndGoRound() {
        PaletteViewModel model = model();
        model.move(-1);
        assertThat(model.entry().orElseThrow().title()).isEqualTo("Resting");
        model.move(1);
        assertThat(model.entry().orElseThrow().title()).isEqualTo("Next turn");
        model.move(8);
        assertThat(model.entry().orElseThrow().title()).isEqualTo("Resting");
    }

    @Test
    void whatCannotBeDoneIsShownAndNotDone() {
        PaletteViewModel model = model();
        model.queryProperty().set("resting");
        assertThat(model.entry().orElseThrow().obstacle()).isEqualTo("Not now.");
        assertThat(model.use()).isEmpty();
    }

    @Test
    void nothingAnswersNonsense() {
        PaletteViewModel model = model();
        model.queryProperty().set("qqqq");
        assertThat(shown(model)).isEmpty();
        assertThat(model.entry()).isEmpty();
        model.move(1);
        assertThat(model.use()).isEmpty();
    }

    @Test
    void ofManyTheBestAreShownAndTheRestCounted() {
        List<Integer> numbers = IntStream.range(0, 100_000).boxed().toList();
        PaletteViewModel model =
                model(List.of(provider("Numbers", numbers, number -> "number " + number)));
        model.queryProperty().set("number 99999");
        assertThat(model.entry().orElseThrow().title()).isEqualTo("number 99999");
        model.queryProperty().set("number");
        PaletteRow.Heading heading = (PaletteRow.Heading) model.rowsProperty().get().getFirst();
        assertThat(heading.more()).isEqualTo(100_000 - 50);
        // Equally good ones keep their order.
        assertThat(shown(model)).startsWith("# Numbers", "number 0", "number 1", "number 2");
        assertThat(failures).isEmpty();
    }

    private PaletteViewModel model() {
        List<PaletteEntry> acts =
                List.of(
                        entry("Next turn", "Move"),
                        entry("Status: Accepted", "Conversation"),
                        new PaletteEntry("rest", "Resting", "", List.of(), "Not now.", () -> {}));
        PaletteEntry sky = entry("Sky blue", "u7_c1");
        PaletteEntry sea = entry("Deep sea, green", "u8_c2");
        return model(
                List.of(
                        listed("Acts", acts, Unasked.EVERYTHING),
                        listed("Conversations", List.of(sky, sea), Unasked.NOTHING)));
    }

    private PaletteEntry entry(String title, String note) {
        return PaletteEntry.of(title, title, note, () -> done.add(title));
    }

    private PaletteViewModel model(List<PaletteProvider> providers) {
        SettingsFile settings = SettingsFile.load(folder.resolve("settings.properties"));
        PaletteViewModel model =
                new PaletteViewModel(
                        providers,
                        Tasks.inline(),
                        new Recent(settings, Tasks.inline()),
                        failures::add);
        model.open();
        return model;
    }

    private static PaletteProvider listed(
            String title, List<PaletteEntry> entries, Unasked unasked) {
        return provider(title, new ListFinder<>(entries, unasked, Function.identity()));
    }

    private static <T> PaletteProvider provider(
            String title, List<T> things, Function<T, String> name) {
        return provider(
                title,
                new ListFinder<>(
                        things,
                        Unasked.NOTHING,
                        thing ->
                                PaletteEntry.of(
                                        name.apply(thing), name.apply(thing), "", () -> {})));
    }

    private static PaletteProvider provider(String title, PaletteProvider.Finder finder) {
        return new PaletteProvider() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public Finder open() {
                return finder;
            }
        };
    }

    private static List<String> shown(PaletteViewModel model) {
        return model.rowsProperty().get().stream()
                .map(row ->
                        switch (row) {
                            case PaletteRow.Heading heading -> "# " + heading.title();
                            case PaletteRow.Item item -> item.hit().entry().title();
                        })
                .toList();
    }
}
