package org.thoughttrace.curator.ui.inspector;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Optional;

/// A flag while it is being raised or edited.
final class FlagFormViewModel {

    /// What a finished form does.
    private interface Finish {
        Act act(String kind, Severity severity, String comment);
    }

    private final Session session;
    private final String title;
    private final String what;
    private final String verb;
    private final Finish finish;
    private final @Nullable Target on;
    private CommentKeeper keeper = CommentKeeper.NOTHING;
    private final ObjectProperty<Optional<LabelScheme.Item>> kind =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Severity> severity = new SimpleObjectProperty<>(Severity.MINOR);
    private final StringProperty comment = new SimpleStringProperty("");

    private FlagFormViewModel(
            Session session,
            @Nullable Target on,
            String title,
            String what,
            String verb,
            Finish finish) {
        this.on = on;
        this.session = session;
        this.title = title;
        this.what = what;
        this.verb = verb;
        this.finish = finish;
    }

    static FlagFormViewModel raise(
            Session session, String conversation, Subject on, @Nullable Span span, String what) {
        return new FlagFormViewModel(
                session,
                target(conversation, on),
                "Raise a flag",
                what,
                "Raise",
                (kind, severity, comment) ->
                        new Act.AddFlag(conversation, on, kind, severity, comment, span));
    }

    static FlagFormViewModel edit(Session session, String conversation, Flag flag) {
        FlagFormViewModel form =
                new FlagFormViewModel(
                        session,
                        new Target.OfFlag(conversation, flag.id()),
                        "Edit the flag",
                        flag.turn() > 0 ? "turn " + flag.turn() : "whole conversation",
                        "Save",
                        (kind, severity, comment) ->
                                new Act.EditFlag(conversation, flag.id(), kind, severity, comment));
        form.kind.set(
                session.schemeProperty().get().find(LabelScheme.Part.FLAG_KINDS, flag.kind()));
        form.severity.set(flag.severity());
        form.comment.set(flag.comment());
        return form;
    }

    private static @Nullable Target target(String conversation, Subject on) {
        return switch (on) {
            case Subject.WholeConversation ignored -> new Target.OfConversation(conversation);
            case Subject.OneMessage message -> new Target.OfMessage(conversation, message.turn());
            case Subject.OneThought(ThoughtRef.Identified thought) ->
                    new Target.OfThought(conversation, thought.id());
            default -> null;
        };
    }

    /// Keeps the comment from now on while it is being written, and goes on with one that was.
    FlagFormViewModel keptBy(CommentKeeper comments) {
        keeper = comments;
        if (on != null) {
            String left = comments.find(on);
            comment.set(left == null ? comment.get() : left);
            comment.subscribe((before, now) -> keeper.keep(on, now));
        }
        return this;
    }

    /// Gives the comment up.
    void cancel() {
        if (on != null) {
            keeper.settle(on);
            keeper.drop(on);
        }
    }

    private void keptAsAct() {
        if (on != null) {
            keeper.forget(on);
        }
    }

    String title() {
        return title;
    }

    /// What the flag is on, in words.
    String what() {
        return what;
    }

    /// What finishing does, in a word.
    String verb() {
        return verb;
    }

    List<LabelScheme.Item> kinds() {
        return session.schemeProperty().get().flagKinds();
    }

    /// The kind chosen; empty until one is.
    ObjectProperty<Optional<LabelScheme.Item>> kindProperty() {
        return kind;
    }

    ObjectProperty<Severity> severityProperty() {
        return severity;
    }

    StringProperty commentProperty() {
        return comment;
    }

    /// Chooses the kind whose key was pressed.
    ///
    /// @return whether there is one
    boolean chooseByKey(String key) {
        if (key.isEmpty()) {
            return false;
        }
        for (LabelScheme.Item item : kinds()) {
            if (key.equalsIgnoreCase(item.shortcut())) {
                kind.set(Optional.of(item));
                return true;
            }
        }
        return false;
    }

    /// Raises or changes the flag.
    ///
    /// @return false when no kind is chosen; then nothing was done
    boolean submit() {
        if (on != null && kind.get().isPresent()) {
            keeper.settle(on);
        }
        kind.get()
                .ifPresent(chosen ->
                        session.perform(
                                finish.act(chosen.key(), severity.get(), comment.get().strip()),
                                this::keptAsAct));
        return kind.get().isPresent();
    }
}
