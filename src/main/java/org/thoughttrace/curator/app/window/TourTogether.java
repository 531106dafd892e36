package org.thoughttrace.curator.app.window;

import javafx.scene.input.KeyCode;

import org.thoughttrace.curator.app.Version;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.logic.together.BundleRequest;
import org.thoughttrace.curator.logic.together.Conflict;
import org.thoughttrace.curator.logic.together.Watch;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The steps of the tour with a colleague: their bundle comes in, what both changed is settled, and
/// the lenses look at the whole.
final class TourTogether {

    private static final String COLLEAGUE = "Colleague";

    private final CuratorWindow window;
    private final TourWalk walk;
    private final Path folder;

    TourTogether(CuratorWindow window, TourWalk walk, Path folder) {
        this.window = window;
        this.walk = walk;
        this.folder = folder;
    }

    /// @param sample the data that both have
    void agreeWithAColleague(Path sample) throws IOException {
        Path bundle = workOfTheColleague(sample);
        TourHands hands = walk.hands();
        TourHands.onScreen(() -> {
            window.importFiles(List.of(bundle));
            return true;
        });
        hands.settle();
        walk.picture("merge-preview");
        hands.click("Take in");
        hands.click("Show conflicts");
        hands.settle();
        walk.picture("conflicts");
        int own = sideOfTheTour();
        hands.press(KeyCode.getKeyCode(Integer.toString(own)), Integer.toString(own));
        hands.await("agreement", () -> conflicts().isEmpty());
        hands.settle();
        walk.picture("conflicts-settled");
        goTo("lens");
        walk.picture("participant");
        hands.click("Timing");
        walk.picture("timing");
        hands.click("Completeness");
        walk.picture("completeness");
        goTo(PlaceCommands.REVIEW);
    }

    private void goTo(String place) {
        TourHands.onScreen(() -> {
            window.places().goTo(place);
            return true;
        });
        walk.hands().settle();
    }

    /// Another label for the thought that the tour has labelled anew, and a tag beside it.
    private Path workOfTheColleague(Path sample) throws IOException {
        Path store = folder.resolve("tour-colleague.ttc");
        Path bundle = folder.resolve("tour-colleague.bundle.jsonl.gz");
        Files.deleteIfExists(store);
        Target.OfThought thought = relabelled();
        ThoughtRef ref = new ThoughtRef.Identified(thought.thought());
        try (Workspace colleague = Workspace.open(store)) {
            colleague.intake().importFiles(List.of(sample), COLLEAGUE, ImportProgress.NONE);
            colleague
                    .curation()
                    .apply(
                            COLLEAGUE,
                            "Second look",
                            List.of(
                                    new Act.SetLabel(thought.conversation(), ref, "scope_fit"),
                                    new Act.AddTag(thought.conversation(), "second look")));
            colleague
                    .together()
                    .bundles()
                    .write(
                            new BundleRequest(
                                    bundle,
                                    Version.text(),
                                    null,
                                    new BundleRequest.From.Beginning(),
                                    BundleRequest.IfExists.REPLACE),
                            Watch.NONE);
        }
        Files.deleteIfExists(store);
        return bundle;
    }

    /// The thought to which the tour has given another label.
    private Target.OfThought relabelled() {
        return window.session().workspace().library().revisions().reversed().stream()
                .filter(revision -> revision.field().equals(Field.LABEL))
                .flatMap(revision ->
                        revision.target() instanceof Target.OfThought thought
                                ? Stream.of(thought)
                                : Stream.empty())
                .findFirst()
                .orElseThrow(() -> new TourFailure("no thought has another label"));
    }

    private int sideOfTheTour() {
        List<Conflict> all = conflicts();
        if (all.size() != 1) {
            throw new TourFailure("expected one conflict, found " + all.size());
        }
        List<Conflict.Side> sides = all.getFirst().sides();
        for (int i = 0; i < sides.size(); i++) {
            if (!sides.get(i).curator().equals(COLLEAGUE)) {
                return i + 1;
            }
        }
        throw new TourFailure("the tour's own label is not in the conflict");
    }

    private List<Conflict> conflicts() {
        return window.session().workspace().together().conflicts().all();
    }
}
