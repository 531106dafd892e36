package org.thoughttrace.curator.logic.check;

import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The other branches of conversations that fork, as checks speak of them.
public final class Branches {

    private static final String SEPARATOR = "\u0000";

    private Branches() {}

    /// Looks at one of them.
    @FunctionalInterface
    public interface Look {

        /// @param where the branch, in words with which a sentence begins, as the reader counts
        /// @param messages what was said there
        void at(String where, List<Message> messages);
    }

    /// Shows them in the order of the source.
    static void forEach(CuratedConversation conversation, Look look) {
        Origin origin = conversation.source().origin();
        int turns = conversation.messages().size();
        int before = 0;
        int number = 0;
        for (Origin.Branch branch : origin.branches()) {
            int turn = branch.shownAt(turns);
            number = turn == before ? number + 1 : 1;
            before = turn;
            int count = origin.at(turn, turns).size();
            look.at(
                    (count == 1 ? "In another branch" : "In branch " + number + " of " + count)
                            + ", from turn "
                            + turn
                            + ",",
                    branch.messages());
        }
    }

    /// What a finding in a branch says, with the text of the branch in the place of its numbers: they
    /// count turns, and branches that begin at the same one. What says nothing of a branch stays.
    public static String remembered(CuratedConversation conversation, String message) {
        List<String> found = new ArrayList<>();
        forEach(
                conversation,
                (where, messages) -> {
                    if (message.startsWith(where)) {
                        found.add(
                                "In a branch of the text "
                                        + About.mark(
                                                messages.stream()
                                                        .map(Message::content)
                                                        .collect(Collectors.joining(SEPARATOR)))
                                        + message.substring(where.length()));
                    }
                });
        return found.isEmpty() ? message : found.getFirst();
    }
}
