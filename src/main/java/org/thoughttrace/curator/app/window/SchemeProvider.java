package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.ui.palette.ListFinder;
import org.thoughttrace.curator.ui.palette.PaletteEntry;
import org.thoughttrace.curator.ui.palette.PaletteProvider;
import org.thoughttrace.curator.ui.reader.ReaderViewModel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Lets the palette find every word of the label scheme that can be given now, each as one entry:
/// "Label: Scope Fit", "Stage: Late", "Flag the turn: Off topic".
record SchemeProvider(ReaderViewModel model) implements PaletteProvider {

    private static final String NO_CONVERSATION = "No conversation is open.";

    @Override
    public String title() {
        return "Labels, stages, flags";
    }

    @Override
    public Finder open() {
        List<PaletteEntry> entries = new ArrayList<>();
        addLabels(entries);
        addOfTurn(entries);
        addFlags(entries);
        model.conversation()
                .ifPresent(shown ->
                        add(
                                entries,
                                Part.TOPICS,
                                "Topic",
                                "",
                                key -> model.session().perform(new Act.AddTopic(shown.id(), key))));
        return new ListFinder<>(entries, ListFinder.Unasked.NOTHING, Function.identity());
    }

    /// A thought has a kind, and only the labels of its kind can be its own.
    private void addLabels(List<PaletteEntry> entries) {
        model.thought()
                .ifPresentOrElse(
                        thought ->
                                add(
                                        entries,
                                        Part.labelsOf(thought.kind()),
                                        "Label",
                                        "",
                                        key -> model.setLabel(thought, key)),
                        () -> {
                            for (Part part : List.of(Part.REASONS, Part.REACTIONS)) {
                                add(entries, part, "Label", "No thought is chosen.", _ -> {});
                            }
                        });
    }

    private void addOfTurn(List<PaletteEntry> entries) {
        int turn = model.session().turnProperty().get();
        String obstacle = model.message().isEmpty() ? NO_CONVERSATION : "";
        add(entries, Part.STAGES, "Stage", obstacle, key -> model.setStage(turn, key));
        add(
                entries,
                Part.STAGES,
                "Stage begins here",
                obstacle,
                key -> model.setBoundary(key, turn));
        boolean isUser = model.message().filter(shown -> shown.role() == Role.USER).isPresent();
        add(
                entries,
                Part.RELATIONS,
                "Relation",
                !obstacle.isEmpty() || isUser
                        ? obstacle
                        : "Only a user turn has a relation to the one before it.",
                key -> model.setRelation(turn, key));
    }

    private void addFlags(List<PaletteEntry> entries) {
        int turn = model.session().turnProperty().get();
        String noTurn = model.message().isEmpty() ? NO_CONVERSATION : "";
        add(
                entries,
                Part.FLAG_KINDS,
                "Flag the turn",
                noTurn,
                key -> flag(new Subject.OneMessage(turn), key));
        model.thought()
                .ifPresent(thought ->
                        add(
                                entries,
                                Part.FLAG_KINDS,
                                "Flag the thought",
                                "",
                                key -> flag(on(thought), key)));
    }

    private static Subject on(CuratedThought thought) {
        return new Subject.OneThought(new ThoughtRef.Identified(thought.id()));
    }

    /// As weighty as the editor of flags proposes, without a comment; both can be added there.
    private void flag(Subject on, String kind) {
        model.conversation()
                .ifPresent(shown ->
                        model.session()
                                .perform(
                                        new Act.AddFlag(
                                                shown.id(), on, kind, Severity.MINOR, "", null)));
    }

    private void add(
            List<PaletteEntry> entries,
            Part part,
            String what,
            String obstacle,
            Consumer<String> give) {
        for (LabelScheme.Item item : model.session().schemeProperty().get().items(part)) {
            entries.add(
                    new PaletteEntry(
                            part.key() + ":" + what + ":" + item.key(),
                            what + ": " + item.name(),
                            "",
                            keys(part, item),
                            obstacle,
                            () -> give.accept(item.key())));
        }
    }

    /// Only labels are given by their key alone; the others' keys count in their own lists.
    private static List<String> keys(Part part, LabelScheme.Item item) {
        String key = item.shortcut();
        boolean isLabel = part == Part.REASONS || part == Part.REACTIONS;
        return isLabel && key != null && Character.isDigit(key.charAt(0))
                ? List.of(key)
                : List.of();
    }
}
