package org.thoughttrace.curator.logic.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.RealData;
import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.logic.check.text.MachineMark;
import org.thoughttrace.curator.logic.check.text.Tone;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Thought;
import org.thoughttrace.curator.model.ThoughtKind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// How precise the heuristic checks are on the published conversations, where the truth is known
/// because it was exchanged: a summary of another conversation does not fit, a label turned into its
/// opposite is wrong, and a reply was written by a machine. The figures in the explanations come from
/// here.
class ExchangedRealDataTest {
    private static final Set<String> DISSATISFACTION =
            Set.of("content_relevance", "presentation_style", "scope_fit");

    private final List<Conversation> conversations = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        for (String line : Files.readAllLines(RealData.sample())) {
            conversations.add(ConversationParser.parse(line.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void summariesOfOtherConversations() {
        int right = 0;
        int wrong = 0;
        int others = 0;
        for (Conversation conversation : conversations) {
            for (Conversation other : conversations) {
                int found = withSummary(conversation, String.valueOf(other.taskSummary()));
                if (conversation == other) {
                    wrong += found;
                } else {
                    right += found;
                    others++;
                }
            }
        }
        assertThat(others).isEqualTo(182);
        assertThat(wrong).as("of %s that fit", conversations.size()).isZero();
        assertThat(right).as("of %s that do not fit", others).isEqualTo(32);
        says("conversation-summary-mismatch", right + " of 182");
    }

    private static int withSummary(Conversation conversation, String summary) {
        Talk talk = Talk.of(conversation.id());
        for (Message message : conversation.messages()) {
            talk.message(String.valueOf(message.type()), message.content());
        }
        return talk.summary(summary).check("conversation-summary-mismatch").size();
    }

    @Test
    void labelsTurnedIntoTheirOpposite() {
        int wrongLabels = 0;
        int right = 0;
        int wrong = 0;
        for (Thought reaction : thoughts()) {
            boolean affirms = "explicit_affirmation".equals(reaction.label());
            if (reaction.kind() != ThoughtKind.REACTION
                    || !affirms && !DISSATISFACTION.contains(String.valueOf(reaction.label()))) {
                continue;
            }
            wrongLabels++;
            Tone tone = Tone.of(reaction.content());
            right += tone == (affirms ? Tone.PRAISE : Tone.COMPLAINT) ? 1 : 0;
            wrong += tone == (affirms ? Tone.COMPLAINT : Tone.PRAISE) ? 1 : 0;
        }
        assertThat(wrong).as("of %s as they were labelled", wrongLabels).isZero();
        assertThat(right).as("of %s labelled the opposite", wrongLabels).isEqualTo(33);
        says("thought-label-wording", right + " of " + wrongLabels);
    }

    @Test
    void partsOfRepliesAmongWhatPeopleTyped() {
        List<String> typed = new ArrayList<>();
        List<String> made = new ArrayList<>();
        for (Conversation conversation : conversations) {
            for (Message message : conversation.messages()) {
                if (message.role() == Role.USER) {
                    typed.add(message.content());
                } else {
                    made.addAll(paragraphs(message.content()));
                }
            }
        }
        thoughts().forEach(thought -> typed.add(thought.content()));
        Predicate<String> isMarked = text -> MachineMark.of(text).isPresent();
        long right = made.stream().filter(isMarked).count();
        assertThat(typed).hasSize(303).noneMatch(isMarked);
        assertThat(right).as("of %s parts of replies", made.size()).isEqualTo(768);
        says(
                "thought-machine-written",
                String.format(Locale.ROOT, "%,d of %,d", right, made.size()));
        says("thought-machine-written", "none of 303");
    }

    private static List<String> paragraphs(String reply) {
        return List.of(reply.split("\\n\\s*\\n")).stream()
                .filter(paragraph -> paragraph.split("\\s+").length >= 4)
                .toList();
    }

    private List<Thought> thoughts() {
        return conversations.stream()
                .flatMap(conversation -> conversation.messages().stream())
                .flatMap(message -> message.thoughts().stream())
                .toList();
    }

    private static void says(String check, String figure) {
        assertThat(Checks.of(check).orElseThrow().info().explanation().measured()).contains(figure);
    }
}
