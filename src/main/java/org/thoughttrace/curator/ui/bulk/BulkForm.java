package org.thoughttrace.curator.ui.bulk;

import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.bulk.BulkWish;
import org.thoughttrace.curator.logic.bulk.BulkWish.FlagPlace;
import org.thoughttrace.curator.logic.bulk.BulkWish.SearchedThoughts;
import org.thoughttrace.curator.logic.bulk.BulkWish.StagedTurns;
import org.thoughttrace.curator.logic.bulk.LabelledThoughts;
import org.thoughttrace.curator.logic.bulk.TextSearch;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;

import java.util.List;
import java.util.Optional;

/// What somebody has filled in of each kind. It makes a wish of it once nothing is missing.
public final class BulkForm {

    /// How thoughts are named that get another label.
    enum Which {
        LABEL,
        FILTER,
        WORDS
    }

    private final LabelScheme scheme;
    final ObjectProperty<@Nullable Status> status = new SimpleObjectProperty<>();
    final StringProperty tag = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Choice> topic = new SimpleObjectProperty<>();
    final StringProperty subtopic = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Choice> flagKind = new SimpleObjectProperty<>();
    final ObjectProperty<Severity> severity = new SimpleObjectProperty<>(Severity.MINOR);
    final StringProperty comment = new SimpleStringProperty("");
    final ObjectProperty<FlagPlace> flagPlace = new SimpleObjectProperty<>(FlagPlace.CONVERSATIONS);
    final ObjectProperty<@Nullable Choice> stage = new SimpleObjectProperty<>();
    final ObjectProperty<StagedTurns> turns = new SimpleObjectProperty<>(StagedTurns.ALL);
    final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.LABEL);
    final ObjectProperty<@Nullable Choice> fromLabel = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Choice> toLabel = new SimpleObjectProperty<>();
    final StringProperty sought = new SimpleStringProperty("");
    final StringProperty replacement = new SimpleStringProperty("");
    final BooleanProperty wholeWords = new SimpleBooleanProperty(false);
    final BooleanProperty caseMatters = new SimpleBooleanProperty(false);
    final BooleanProperty expression = new SimpleBooleanProperty(false);
    final ObjectProperty<SearchedThoughts> in = new SimpleObjectProperty<>(SearchedThoughts.ALL);

    BulkForm(LabelScheme scheme) {
        this.scheme = scheme;
    }

    /// Everything that can be filled in.
    List<Observable> fields() {
        return List.of(
                status,
                tag,
                topic,
                subtopic,
                flagKind,
                severity,
                comment,
                flagPlace,
                stage,
                turns,
                which,
                fromLabel,
                toLabel,
                sought,
                replacement,
                wholeWords,
                caseMatters,
                expression,
                in);
    }

    List<Choice> choices(Part part) {
        return Choice.of(scheme, part);
    }

    List<Choice> labels() {
        return Choice.labels(scheme);
    }

    /// What is wanted; empty while something is missing.
    Optional<BulkWish> wish(BulkKind kind) {
        return switch (kind) {
            case STATUS -> Optional.ofNullable(status.get()).map(BulkWish.SetStatus::new);
            case ADD_TAG -> words(tag).map(BulkWish.AddTag::new);
            case REMOVE_TAG -> words(tag).map(BulkWish.RemoveTag::new);
            case TOPIC -> key(topic).map(key -> new BulkWish.AddTopic(withSubtopic(key)));
            case FLAG ->
                    key(flagKind)
                            .map(key ->
                                    new BulkWish.RaiseFlag(
                                            flagPlace.get(),
                                            key,
                                            severity.get(),
                                            comment.get().strip()));
            case STAGE -> key(stage).map(key -> new BulkWish.SetStage(turns.get(), key));
            case RELABEL ->
                    key(toLabel)
                            .flatMap(key ->
                                    labelled()
                                            .map(thoughts -> new BulkWish.Relabel(thoughts, key)));
            case REPLACE ->
                    sought.get().isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new BulkWish.Replace(search(), replacement.get(), in.get()));
        };
    }

    /// What is missing to make a wish, in a sentence.
    static String missing(BulkKind kind) {
        return switch (kind) {
            case STATUS -> "Choose a status.";
            case ADD_TAG, REMOVE_TAG -> "Write a tag.";
            case TOPIC -> "Choose a topic.";
            case FLAG -> "Choose what is wrong.";
            case STAGE -> "Choose a stage.";
            case RELABEL -> "Choose which thoughts, and their new label.";
            case REPLACE -> "Write what to look for.";
        };
    }

    private Optional<LabelledThoughts> labelled() {
        return switch (which.get()) {
            case LABEL ->
                    Optional.ofNullable(fromLabel.get())
                            .map(label -> new LabelledThoughts.With(label.key()));
            case FILTER -> Optional.of(new LabelledThoughts.Meant());
            case WORDS ->
                    sought.get().isEmpty()
                            ? Optional.empty()
                            : Optional.of(new LabelledThoughts.Saying(search()));
        };
    }

    private TextSearch search() {
        return new TextSearch(
                sought.get(),
                expression.get() ? TextSearch.Manner.EXPRESSION : TextSearch.Manner.PLAIN,
                wholeWords.get(),
                caseMatters.get());
    }

    private String withSubtopic(String key) {
        String own = subtopic.get().strip();
        return own.isEmpty() ? key : key + "/" + own;
    }

    private static Optional<String> words(StringProperty text) {
        return Optional.of(text.get().strip()).filter(words -> !words.isEmpty());
    }

    private static Optional<String> key(ObjectProperty<@Nullable Choice> choice) {
        return Optional.ofNullable(choice.get()).map(Choice::key);
    }
}
