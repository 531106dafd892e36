package org.thoughttrace.curator.logic.check.conversation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.CheckSettings;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.check.Report;
import org.thoughttrace.curator.logic.check.SetCheck;
import org.thoughttrace.curator.logic.check.text.Likeness;
import org.thoughttrace.curator.logic.check.text.NearPairs;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Severity;

import java.util.List;

/// Conversations whose messages are nearly those of an earlier one. The later of the two is pointed at.
public final class NearDuplicate implements SetCheck<NearDuplicate.Digest> {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "conversation-near-duplicate",
                    "Near-duplicate of another",
                    CheckGroup.CONVERSATION,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "duplicate",
                    List.of(new CheckOption("similarity", "Least similarity", "%", 80, 50, 100)),
                    new Explanation(
                            "The same conversation twice, with a few words changed, counts double"
                                + " in every figure, and where one copy is trained on and the other"
                                + " tested on, the test is worth nothing.",
                            "Two conversations under different ids that differ in one word a "
                                    + "message.",
                            "Compare the two; keep one, and flag or reject the other. When "
                                    + "splitting a set, keep both on one side.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /// A conversation by its signature.
    public record Digest(String conversation, int[] signature) {}

    @Override
    public @Nullable Digest digest(CuratedConversation conversation, CheckSettings settings) {
        int[] signature = Likeness.of(conversation);
        return signature == null ? null : new Digest(conversation.id(), signature);
    }

    @Override
    public void conclude(List<Digest> digests, CheckSettings settings, Report report) {
        NearPairs pairs = NearPairs.among(digests.stream().map(Digest::signature).toList());
        double least = settings.value("similarity") / 100.0;
        for (int i = 0; i < digests.size(); i++) {
            if (pairs.nearest(i) >= 0 && pairs.similarity(i) >= least) {
                report.add(
                        Place.of(digests.get(i).conversation()),
                        "About "
                                + Math.round(100 * pairs.similarity(i))
                                + " % alike in wording with "
                                + digests.get(pairs.nearest(i)).conversation()
                                + ".");
            }
        }
    }
}
