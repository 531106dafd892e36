package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.exchange.Sources.utf8;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.exchange.json.Utf8;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Thought;
import org.thoughttrace.curator.model.ThoughtKind;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// Random conversations under random edits: what is written says what the curator sees, and nothing
/// else has changed.
final class RandomEditsTest {
    private static final int ROUNDS = 8_000;

    private final JsonMapper jackson = JsonMapper.shared();

    @Test
    void whatIsWrittenReadsAsTheCuratorLeftIt() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] source = utf8(new RandomSource(random).conversation());
            Curating curating = Curating.of(source);
            edit(curating, ConversationParser.parse(source), random);
            CuratedConversation curated = curating.build();

            byte[] written = ThoughtTraceWriter.line(source, curated);

            String seedName = "seed " + seed;
            assertThat(Utf8.firstFault(written, 0, written.length)).as(seedName).isEqualTo(-1);
            assertSays(ConversationParser.parse(written), curated, seedName);
            assertThat(rest(written)).as(seedName).isEqualTo(rest(source));
            if (written == source) {
                assertThat(curated.isEdited()).as(seedName).isFalse();
            }

            byte[] told = ThoughtTraceWriter.line(source, curated, new Curation(List.of("Ada")));
            assertSays(ConversationParser.parse(told), curated, seedName);
            assertThat(new String(told, StandardCharsets.UTF_8).stripTrailing()).endsWith("}");
        }
    }

    private static void edit(Curating curating, Conversation conversation, Random random) {
        int turns = conversation.messages().size();
        RandomSource texts = new RandomSource(random);
        for (int count = random.nextInt(6); count > 0 && turns > 0; count--) {
            int turn = random.nextInt(turns) + 1;
            ThoughtKind kind = ThoughtKind.values()[random.nextInt(2)];
            int act = random.nextInt(6);
            List<CuratedThought> thoughts = curating.thoughts();
            if (act == 0) {
                curating.reword(turn, texts.text());
            } else if (act == 1 || thoughts.isEmpty()) {
                curating.add(turn, kind, texts.text(), random.nextBoolean() ? null : texts.text());
            } else {
                CuratedThought thought = thoughts.get(random.nextInt(thoughts.size()));
                switch (act) {
                    case 2 -> curating.reword(thought.id(), texts.text());
                    case 3 ->
                            curating.relabel(
                                    thought.id(), random.nextBoolean() ? null : texts.text());
                    case 4 -> curating.remove(thought.id());
                    default -> curating.move(thought.id(), turn, kind);
                }
            }
        }
    }

    private static void assertSays(Conversation read, CuratedConversation curated, String seed) {
        assertThat(read.messages()).as(seed).hasSameSizeAs(curated.messages());
        for (CuratedMessage message : curated.messages()) {
            Message found = read.message(message.turn());
            assertThat(found.content()).as(seed).isEqualTo(message.content());
            for (ThoughtKind kind : ThoughtKind.values()) {
                List<List<String>> expected = new ArrayList<>();
                for (CuratedThought thought : message.thoughts(kind)) {
                    expected.add(said(thought.content(), thought.label(), thought.timestamp()));
                }
                List<List<String>> actual = new ArrayList<>();
                for (Thought thought : found.thoughts()) {
                    if (thought.kind() == kind) {
                        actual.add(said(thought.content(), thought.label(), thought.timestamp()));
                    }
                }
                assertThat(actual).as(seed).isEqualTo(expected);
            }
        }
    }

    private static List<String> said(
            String content, @Nullable String label, @Nullable String timestamp) {
        return List.of(content, String.valueOf(label), String.valueOf(timestamp));
    }

    /// The document without what a curator can change, as another parser reads it.
    private String rest(byte[] document) {
        Map<String, Object> conversation =
                jackson.readValue(
                        new String(document, StandardCharsets.UTF_8), new TypeReference<>() {});
        List<Object> messages = new ArrayList<>();
        for (Object message : (List<?>) Objects.requireNonNull(conversation.get("messages"))) {
            // An odd value that was edited has become an object.
            Map<Object, Object> members = new LinkedHashMap<>();
            if (message instanceof Map<?, ?> object) {
                members.putAll(object);
                members.keySet().removeAll(List.of("content", "reasons", "reactions"));
            }
            messages.add(members);
        }
        conversation.put("messages", messages);
        return conversation.toString();
    }

    @Test
    void whatIsTakenBackLeavesTheSource() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] source = utf8(new RandomSource(random).conversation());
            Conversation conversation = ConversationParser.parse(source);
            Curating curating = Curating.of(source);
            for (Message message : conversation.messages()) {
                curating.reword(message.turn(), "changed")
                        .reword(message.turn(), message.content());
                for (Thought thought : message.thoughts()) {
                    curating.reword(thought.id(), "changed").relabel(thought.id(), "changed");
                    curating.reword(thought.id(), thought.content());
                    curating.relabel(thought.id(), thought.label());
                }
            }
            assertThat(ThoughtTraceWriter.line(source, curating.build())).isSameAs(source);
        }
    }

    /// Each text is changed and, in what was written, changed back: the bytes are the source's again
    /// where the source escapes as the writer does.
    @Test
    void anEditOfAnEditGivesTheSourceBack() {
        String source =
                Sources.PLAIN.replace("Hello", "He \\\"said\\\"\\n\\\\ é🙂\u2028\\u0001\\ud800");
        Conversation conversation = ConversationParser.parse(utf8(source));
        Thought thought = conversation.message(1).thoughts().getFirst();
        byte[] edited =
                ThoughtTraceWriter.line(
                        utf8(source),
                        Curating.of(source)
                                .reword(1, "x")
                                .reword(thought.id(), "y")
                                .relabel(thought.id(), "z")
                                .build());
        byte[] back =
                ThoughtTraceWriter.line(
                        edited,
                        Curating.of(edited)
                                .reword(1, conversation.message(1).content())
                                .reword(thought.id(), thought.content())
                                .relabel(thought.id(), thought.label())
                                .build());
        assertThat(edited).isNotEqualTo(utf8(source));
        assertThat(back).isEqualTo(utf8(source));
    }
}
