package org.thoughttrace.curator.logic.versions;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.logic.text.Pairing;
import org.thoughttrace.curator.logic.text.Pairing.Pair;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.model.Survey;
import org.thoughttrace.curator.model.Thought;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What two versions of a conversation have in common and what not.
///
/// @param differences in reading order: of the conversation as a whole, then turn by turn, a message
///     before its thoughts; empty where they differ only in what the program does not read, as
///     spacing or fields unknown to it
/// @param turnsAlike how many turns are the same in both, thoughts and all
public record VersionComparison(List<Difference> differences, int turnsAlike) {

    public VersionComparison {
        differences = List.copyOf(differences);
    }

    /// Compares two versions as they came in.
    public static VersionComparison of(SourceVersion before, SourceVersion after) {
        return of(
                ConversationParser.parse(before.bytes()), ConversationParser.parse(after.bytes()));
    }

    /// Compares two sources. Messages belong together where speaker and words are the same; between
    /// those, in order, where the speaker is.
    public static VersionComparison of(Conversation before, Conversation after) {
        Comparing comparing = new Comparing();
        comparing.whole(before, after);
        List<Pair> turns =
                Pairing.of(
                        before.messages(),
                        after.messages(),
                        message -> List.of(message.role(), message.content()),
                        Message::role);
        int alike = 0;
        for (Pair pair : turns) {
            int soFar = comparing.found.size();
            comparing.turn(
                    at(before.messages(), pair.before()), at(after.messages(), pair.after()));
            alike += comparing.found.size() == soFar ? 1 : 0;
        }
        return new VersionComparison(comparing.found, alike);
    }

    private static <T> @Nullable T at(List<T> list, int index) {
        return index < 0 ? null : list.get(index);
    }

    /// Collects differences.
    private static final class Comparing {

        private final List<Difference> found = new ArrayList<>();

        private void add(
                Difference.Place place,
                String field,
                @Nullable String before,
                @Nullable String after) {
            if (!Objects.equals(before, after)) {
                found.add(new Difference(place, field, before, after));
            }
        }

        void whole(Conversation before, Conversation after) {
            Difference.Place whole = Difference.Place.WHOLE;
            add(whole, "task_summary", before.taskSummary(), after.taskSummary());
            add(whole, "task_expectation", before.taskExpectation(), after.taskExpectation());
            add(whole, "model_name", before.modelName(), after.modelName());
            add(whole, "model_provider", before.modelProvider(), after.modelProvider());
            add(whole, "created_at", before.createdAt(), after.createdAt());
            add(whole, "updated_at", before.updatedAt(), after.updatedAt());
            Survey none = new Survey(null, null, null, null, null, null);
            Survey old = before.survey() == null ? none : before.survey();
            Survey now = after.survey() == null ? none : after.survey();
            add(whole, "age", old.age(), now.age());
            add(whole, "gender", old.gender(), now.gender());
            add(whole, "education", old.education(), now.education());
            add(whole, "occupation", old.occupation(), now.occupation());
            add(whole, "frequency", old.frequency(), now.frequency());
            add(whole, "purposes", old.purposes(), now.purposes());
        }

        void turn(@Nullable Message before, @Nullable Message after) {
            Difference.Place place =
                    Difference.Place.ofTurns(
                            before == null ? 0 : before.turn(), after == null ? 0 : after.turn());
            if (before == null || after == null) {
                add(
                        place,
                        "message",
                        before == null ? null : before.content(),
                        after == null ? null : after.content());
            } else {
                add(place, "type", before.type(), after.type());
                add(place, "content", before.content(), after.content());
                add(place, "timestamp", before.timestamp(), after.timestamp());
                add(place, "id", before.sourceId(), after.sourceId());
            }
            for (ThoughtKind kind : ThoughtKind.values()) {
                thoughts(place, of(before, kind), of(after, kind));
            }
        }

        private static List<Thought> of(@Nullable Message message, ThoughtKind kind) {
            return message == null
                    ? List.of()
                    : message.thoughts().stream().filter(each -> each.kind() == kind).toList();
        }

        private void thoughts(Difference.Place turn, List<Thought> before, List<Thought> after) {
            for (Pair pair : Pairing.of(before, after, Thought::content, Thought::kind)) {
                Thought old = at(before, pair.before());
                Thought now = at(after, pair.after());
                ThoughtKind kind = Objects.requireNonNull(old == null ? now : old).kind();
                Difference.Place place =
                        turn.thought(
                                kind,
                                old == null ? 0 : old.id().index(),
                                now == null ? 0 : now.id().index());
                if (old == null || now == null) {
                    add(
                            place,
                            "thought",
                            old == null ? null : old.content(),
                            now == null ? null : now.content());
                } else {
                    add(place, "content", old.content(), now.content());
                    add(place, "label", old.label(), now.label());
                    add(place, "timestamp", old.timestamp(), now.timestamp());
                }
            }
        }
    }
}
