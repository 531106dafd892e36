package org.thoughttrace.curator.logic.redaction;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many participants share each combination of answers (k-anonymity, Sweeney 2002): one who shares
/// it with nobody can be told apart.
public final class AnswerGroups {
    private static final String NO_ANSWER = "-";

    private final Map<String, String> combinations = new LinkedHashMap<>();

    /// Counts the participant of a conversation, once.
    public void add(String conversation, @Nullable Survey survey) {
        if (survey != null) {
            combinations.putIfAbsent(Conversation.participantOf(conversation), combination(survey));
        }
    }

    /// A combination of answers and how many participants share it.
    public record Group(String answers, int participants) {}

    /// How many share the rarest combination; 0 when nobody answered.
    public int smallest() {
        return sizes().values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /// The combinations that fewer share than a number, the rarest first.
    public List<Group> smallerThan(int size) {
        List<Group> rare = new ArrayList<>();
        sizes().forEach((answers, participants) -> {
            if (participants < size) {
                rare.add(new Group(answers, participants));
            }
        });
        rare.sort(java.util.Comparator.comparingInt(Group::participants));
        return rare;
    }

    private Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new TreeMap<>();
        combinations.values().forEach(answers -> sizes.merge(answers, 1, Integer::sum));
        return sizes;
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
