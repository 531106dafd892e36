package org.thoughttrace.curator.logic.redaction;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many participants share each combination of answers (k-anonymity, Sweeney 2002): one who shares
/// it with nobody can be told apart. Who answered otherwise another time has both combinations, as in
/// the file.
public final class AnswerGroups {

    /// What a combination tells, in its order.
    public static final List<String> QUESTIONS =
            List.of("age", "gender", "education", "occupation", "frequency");

    private static final String NO_ANSWER = "-";

    private final Map<String, List<String>> conversations = new TreeMap<>();

    /// Takes the answers of a conversation.
    public void add(String conversation, @Nullable Survey survey) {
        if (survey != null) {
            conversations
                    .computeIfAbsent(combination(survey), answers -> new ArrayList<>())
                    .add(conversation);
        }
    }

    /// A combination of answers, how many participants share it, and the conversations that have it in
    /// the order they were given.
    public record Group(String answers, int participants, List<String> conversations) {
        public Group {
            conversations = List.copyOf(conversations);
        }
    }

    /// How many share the rarest combination; 0 when nobody answered.
    public int smallest() {
        return conversations.values().stream().mapToInt(AnswerGroups::participants).min().orElse(0);
    }

    /// The combinations that fewer share than a number, the rarest first.
    public List<Group> smallerThan(int size) {
        List<Group> rare = new ArrayList<>();
        conversations.forEach((answers, ids) -> {
            int participants = participants(ids);
            if (participants < size) {
                rare.add(new Group(answers, participants, ids));
            }
        });
        rare.sort(Comparator.comparingInt(Group::participants));
        return rare;
    }

    private static int participants(List<String> ids) {
        return Math.toIntExact(ids.stream().map(Conversation::participantOf).distinct().count());
    }

    /// Purposes are free text and would set everybody apart.
    private static String combination(Survey survey) {
        return String.join(
                " · ",
                answer(survey.age()),
                answer(survey.gender()),
                answer(survey.education()),
                answer(survey.occupation()),
                answer(survey.frequency()));
    }

    private static String answer(@Nullable String answer) {
        return answer == null || answer.isBlank()
                ? NO_ANSWER
                : answer.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
