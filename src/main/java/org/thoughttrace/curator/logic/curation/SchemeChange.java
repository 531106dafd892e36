package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedMessage.StageOrigin;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.StateStore;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a new label scheme means for what is labelled already: a key that is gone but in use needs
/// one that takes its place.
final class SchemeChange {

    private final Map<Part, Set<String>> gone = new LinkedHashMap<>();
    private final Act.SetScheme act;

    SchemeChange(LabelScheme before, Act.SetScheme act) {
        this.act = act;
        for (Part part : Part.values()) {
            Set<String> keys = new LinkedHashSet<>();
            for (LabelScheme.Item item : before.items(part)) {
                if (act.scheme().find(part, item.key()).isEmpty()) {
                    keys.add(item.key());
                }
            }
            gone.put(part, keys);
        }
        if (gone.getOrDefault(Part.RELATIONS, Set.of()).contains(LabelScheme.FIRST_REQUEST)) {
            throw new ActRefused(
                    "value",
                    "the relation \"first_request\" cannot be deleted: every first user turn has"
                            + " it by itself");
        }
        requireReplacementsKnown();
    }

    private void requireReplacementsKnown() {
        act.replacements()
                .forEach((part, keys) ->
                        keys.values()
                                .forEach(key -> Known.require(act.scheme(), part, key, "replace")));
    }

    /// Conversations that use a key that is gone, or may have: their changes are asked for next.
    Set<String> conversationsInUse(WriteTransaction transaction) {
        Set<String> conversations = new LinkedHashSet<>();
        gone.forEach((part, keys) -> {
            for (String key : keys) {
                conversations.addAll(transaction.conversationsUsing(useOf(part), key));
            }
        });
        return conversations;
    }

    /// The changes that put other keys in the place of those that are gone.
    ///
    /// @throws ActRefused when one is in use and nothing is to take its place
    List<Change> replacements(Working working) {
        CuratedConversation conversation = working.current();
        List<Change> changes = new ArrayList<>();
        for (CuratedMessage message : conversation.messages()) {
            Target target = new Target.OfMessage(conversation.id(), message.turn());
            if (message.stageOrigin() == StageOrigin.SET_ON_TURN) {
                replace(changes, Part.STAGES, target, Field.STAGE, message.stage());
            }
            replace(changes, Part.RELATIONS, target, Field.RELATION, message.relation());
            for (CuratedThought thought : message.thoughts()) {
                replace(
                        changes,
                        Part.labelsOf(thought.kind()),
                        working.target(thought),
                        Field.LABEL,
                        thought.label());
            }
        }
        for (String stage : gone.getOrDefault(Part.STAGES, Set.of())) {
            replaceBoundary(changes, working, stage);
        }
        for (Flag flag : conversation.flags()) {
            replace(
                    changes,
                    Part.FLAG_KINDS,
                    new Target.OfFlag(conversation.id(), flag.id()),
                    Field.KIND,
                    flag.kind());
        }
        for (String topic : conversation.topics()) {
            replaceTopic(changes, working, topic);
        }
        return changes;
    }

    private void replace(
            List<Change> changes, Part part, Target target, Field field, @Nullable String key) {
        replacementOf(part, key)
                .ifPresent(other ->
                        changes.addAll(
                                ConversationPlanner.changeIfDifferent(target, field, key, other)));
    }

    /// A boundary that a curator moved becomes that of the stage which takes the place of its own,
    /// unless that one was moved as well, or comes first and so has none to move.
    private void replaceBoundary(List<Change> changes, Working working, String stage) {
        Field field = Field.boundary(stage);
        String turn = working.states().text(working.whole(), field);
        if (turn == null) {
            return;
        }
        String other = replacementOf(Part.STAGES, stage).orElse(stage);
        changes.add(Change.of(working.whole(), field, new Value.Text(turn), null));
        Field moved = Field.boundary(other);
        boolean isFirst = act.scheme().stages().getFirst().key().equals(other);
        if (!isFirst && working.states().text(working.whole(), moved) == null) {
            Value before = Computed.valueOf(working.current(), working.whole(), moved);
            changes.add(Change.of(working.whole(), moved, before, new Value.Text(turn)));
        }
    }

    private void replaceTopic(List<Change> changes, Working working, String topic) {
        String[] parts = topic.split("/", 2);
        String other = replacementOf(Part.TOPICS, parts[0]).orElse(null);
        if (other == null) {
            return;
        }
        String moved = parts.length == 1 ? other : other + "/" + parts[1];
        changes.add(Change.of(working.whole(), Field.topic(topic), Value.TRUE, null));
        if (!working.current().topics().contains(moved)) {
            changes.add(Change.of(working.whole(), Field.topic(moved), null, Value.TRUE));
        }
    }

    private Optional<String> replacementOf(Part part, @Nullable String key) {
        if (key == null || !gone.getOrDefault(part, Set.of()).contains(key)) {
            return Optional.empty();
        }
        String other = act.replacements().getOrDefault(part, Map.of()).get(key);
        if (other == null) {
            throw new ActRefused(
                    "replace",
                    "\""
                            + key
                            + "\" of the "
                            + part.title().toLowerCase(java.util.Locale.ROOT)
                            + " is in use; say which key takes its place");
        }
        return Optional.of(other);
    }

    private static StateStore.SchemeUse useOf(Part part) {
        return switch (part) {
            case REASONS -> StateStore.SchemeUse.REASON;
            case REACTIONS -> StateStore.SchemeUse.REACTION;
            case STAGES -> StateStore.SchemeUse.STAGE;
            case RELATIONS -> StateStore.SchemeUse.RELATION;
            case TOPICS -> StateStore.SchemeUse.TOPIC;
            case FLAG_KINDS -> StateStore.SchemeUse.FLAG_KIND;
        };
    }
}
