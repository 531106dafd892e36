package org.thoughttrace.curator.ui.reader;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.ui.control.ChoicePopOver;
import org.thoughttrace.curator.ui.session.Notice;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/// Lets one choose the stage and the relation of the turn in work, beside it.
public final class TurnChoices {

    private final ReaderViewModel model;
    private final IntFunction<Optional<TurnView>> turnView;

    TurnChoices(ReaderViewModel model, IntFunction<Optional<TurnView>> turnView) {
        this.model = model;
        this.turnView = turnView;
    }

    /// Lets one choose the stage of the turn in work.
    public void chooseStage() {
        chooseForTurn(
                "Stage of turn ",
                LabelScheme.Part.STAGES,
                message -> message.stage(),
                (turn, key) -> model.setStage(turn, key));
    }

    /// Lets one choose a stage that begins at the turn in work.
    public void chooseBoundary() {
        chooseForTurn(
                "Which stage begins at turn ",
                LabelScheme.Part.STAGES,
                CuratedMessage::stage,
                (turn, key) -> model.setBoundary(key, turn));
    }

    /// Lets one choose the relation of the turn in work to the one before.
    public void chooseRelation() {
        if (model.message().map(message -> message.role() != Role.USER).orElse(true)) {
            model.session()
                    .tell(
                            Notice.information(
                                    "Only a user turn has a relation to the one before it."));
            return;
        }
        chooseForTurn(
                "Relation of turn ",
                LabelScheme.Part.RELATIONS,
                CuratedMessage::relation,
                (turn, key) -> model.setRelation(turn, key));
    }

    private interface ForTurn {
        void set(int turn, String key);
    }

    private interface Current {
        @Nullable String of(CuratedMessage message);
    }

    private void chooseForTurn(
            String what, LabelScheme.Part part, Current current, ForTurn chosen) {
        model.message()
                .ifPresent(message -> {
                    Consumer<String> set = key -> chosen.set(message.turn(), key);
                    ChoicePopOver choice =
                            new ChoicePopOver(
                                    what + message.turn(),
                                    model.session().schemeProperty().get().items(part),
                                    current.of(message),
                                    set);
                    turnView.apply(message.turn()).ifPresent(turn -> choice.showAt(turn.handle()));
                });
    }
}
