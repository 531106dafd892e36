package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Rewrite.Standing;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The rewrites that stand now. Of those of one reply and one guide one is preferred: the one a
/// curator chose, or the first as long as nobody chose or the chosen one is gone.
final class RewriteFold {
    private final Conversation source;
    private final FieldStates states;

    RewriteFold(Conversation source, FieldStates states) {
        this.source = source;
        this.states = states;
    }

    /// In the order of their turns, then of the log.
    List<Rewrite> rewrites() {
        List<Rewrite> rewrites = new ArrayList<>();
        for (Target.OfRewrite target : states.added(Target.OfRewrite.class)) {
            standing(target).ifPresent(rewrites::add);
        }
        if (rewrites.isEmpty()) {
            return List.of();
        }
        rewrites.sort(Comparator.comparingInt(Rewrite::turn));
        return rewrites.stream().map(rewrite -> ranked(rewrite, rewrites)).toList();
    }

    private Optional<Rewrite> standing(Target.OfRewrite target) {
        FieldState made = states.of(target).get(Field.ADDED);
        if (made == null
                || !(made.value() instanceof Value.Parts parts)
                || states.isTrue(target, Field.REMOVED)) {
            return Optional.empty();
        }
        AddedRewrite added = AddedRewrite.of(parts);
        if (added.turn() < 1 || added.turn() > source.messages().size()) {
            return Optional.empty();
        }
        String text = states.text(target, Field.TEXT);
        String rationale = states.text(target, Field.RATIONALE);
        return Optional.of(
                new Rewrite(
                        target.rewrite(),
                        added.turn(),
                        added.guide(),
                        text == null ? added.text() : text,
                        rationale == null ? added.rationale() : rationale,
                        Standing.ALTERNATIVE,
                        added.curator(),
                        added.at()));
    }

    private Rewrite ranked(Rewrite rewrite, List<Rewrite> all) {
        @Nullable String chosen =
                states.text(
                        new Target.OfMessage(source.id(), rewrite.turn()),
                        Field.preferred(rewrite.guide()));
        List<Rewrite> rivals =
                all.stream()
                        .filter(other ->
                                other.turn() == rewrite.turn() && other.guide() == rewrite.guide())
                        .toList();
        Rewrite preferred =
                rivals.stream()
                        .filter(rival -> rival.id().toString().equals(chosen))
                        .findFirst()
                        .orElse(rivals.getFirst());
        return preferred.id().equals(rewrite.id())
                ? new Rewrite(
                        rewrite.id(),
                        rewrite.turn(),
                        rewrite.guide(),
                        rewrite.text(),
                        rewrite.rationale(),
                        Standing.PREFERRED,
                        rewrite.curator(),
                        rewrite.at())
                : rewrite;
    }
}
