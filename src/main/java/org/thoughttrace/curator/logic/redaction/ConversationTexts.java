package org.thoughttrace.curator.logic.redaction;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.redaction.TextSlot.Kind;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Survey;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

/// Every text of a conversation that somebody wrote, one after the other in one fixed order.
final class ConversationTexts {

    /// Gives the text that is to stand at a place in the stead of another.
    interface TextMap extends BiFunction<TextSlot, String, String> {}

    private final CuratedConversation conversation;
    private final TextMap map;

    private ConversationTexts(CuratedConversation conversation, TextMap map) {
        this.conversation = conversation;
        this.map = map;
    }

    /// The conversation with its texts changed.
    static CuratedConversation map(CuratedConversation conversation, TextMap map) {
        return new ConversationTexts(conversation, map).mapped();
    }

    private CuratedConversation mapped() {
        return new CuratedConversation(
                source(),
                conversation.messages().stream().map(this::message).toList(),
                conversation.status(),
                map.apply(TextSlot.of(Kind.NOTE), conversation.note()),
                words(conversation.tags()),
                words(conversation.topics()),
                conversation.boundaries(),
                conversation.flags().stream().map(this::flag).toList(),
                conversation.conflicting(),
                conversation.rewrites().stream().map(this::rewrite).toList());
    }

    private Conversation source() {
        Conversation source = conversation.source();
        return new Conversation(
                source.id(),
                text(Kind.MODEL, source.modelName()),
                text(Kind.MODEL, source.modelProvider()),
                source.createdAt(),
                source.updatedAt(),
                text(Kind.SUMMARY, source.taskSummary()),
                text(Kind.EXPECTATION, source.taskExpectation()),
                survey(source.survey()),
                source.messages());
    }

    private @Nullable Survey survey(@Nullable Survey survey) {
        return survey == null
                ? null
                : new Survey(
                        text(Kind.SURVEY, survey.age()),
                        text(Kind.SURVEY, survey.gender()),
                        text(Kind.SURVEY, survey.education()),
                        text(Kind.SURVEY, survey.occupation()),
                        text(Kind.SURVEY, survey.frequency()),
                        text(Kind.SURVEY, survey.purposes()));
    }

    private SortedSet<String> words(SortedSet<String> words) {
        SortedSet<String> mapped = new TreeSet<>();
        words.forEach(word -> mapped.add(map.apply(TextSlot.of(Kind.TAG), word)));
        return mapped;
    }

    private @Nullable String text(Kind kind, @Nullable String text) {
        return text == null ? null : map.apply(TextSlot.of(kind), text);
    }

    private CuratedMessage message(CuratedMessage message) {
        return new CuratedMessage(
                message.source(),
                map.apply(TextSlot.of(Kind.MESSAGE, message.turn()), message.content()),
                message.stage(),
                message.stageOrigin(),
                message.relation(),
                thoughts(message),
                List.of());
    }

    private List<CuratedThought> thoughts(CuratedMessage message) {
        return message.thoughts().stream()
                .map(thought ->
                        new CuratedThought(
                                thought.id(),
                                thought.kind(),
                                thought.turn(),
                                map.apply(TextSlot.of(thought), thought.content()),
                                thought.label() == null
                                        ? null
                                        : map.apply(TextSlot.ofLabel(thought), thought.label()),
                                thought.timestamp(),
                                thought.source()))
                .toList();
    }

    private Flag flag(Flag flag) {
        return new Flag(
                flag.id(),
                flag.on(),
                flag.turn(),
                flag.kind(),
                flag.severity(),
                map.apply(TextSlot.of(Kind.FLAG, flag.turn()), flag.comment()),
                flag.span(),
                flag.resolution(),
                flag.curator(),
                flag.at());
    }

    private Rewrite rewrite(Rewrite rewrite) {
        return new Rewrite(
                rewrite.id(),
                rewrite.turn(),
                rewrite.guide(),
                map.apply(TextSlot.of(Kind.REWRITE, rewrite), rewrite.text()),
                map.apply(TextSlot.of(Kind.RATIONALE, rewrite), rewrite.rationale()),
                rewrite.standing(),
                rewrite.curator(),
                rewrite.at());
    }
}
