package org.thoughttrace.curator.exchange.format;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Dissatisfaction;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Role;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Pairs of a reply that displeased and a curator's rewrite of it, in the layout that TRL's
/// DPOTrainer reads. The user's reaction, or the next message for the message-guided twin, travels
/// along as the rationale.
final class PreferenceFormat extends JsonLinesFormat {

    PreferenceFormat() {
        super(
                "preference",
                "Preference pairs",
                "One rewritten reply a line: prompt, chosen, rejected as message lists (DPO).",
                FormatOption.of(
                        "guide",
                        "Which rewrites: those guided by the reaction, or by the next message.",
                        "reaction",
                        "message"),
                FormatOption.of(
                        "late",
                        "Whether reactions written after the next turn speak for a pair; one that"
                                + " no other speaks for is refused.",
                        "kept",
                        "refused"));
    }

    @Override
    public Set<Need> needs(FormatOptions chosen) {
        return chosen.is("late", "refused") ? Set.of(Need.LATE) : Set.of();
    }

    @Override
    public boolean rowsArePartial() {
        return true;
    }

    @Override
    public Shaper shaper(FormatOptions chosen) {
        Rewrite.Guide guide =
                Rewrite.Guide.ofKey(chosen.value("guide")).orElse(Rewrite.Guide.REACTION);
        boolean refuseLate = chosen.is("late", "refused");
        return (outgoing, rows) -> {
            for (CuratedMessage reply : outgoing.conversation().messages()) {
                Dissatisfaction found = Dissatisfaction.with(reply);
                if (reply.role() == Role.ASSISTANT && found.isThere()) {
                    Rows.Refused refused = refusal(outgoing, reply, found, guide, refuseLate);
                    if (refused == null) {
                        List<CuratedThought> complaints =
                                found.complaints().stream()
                                        .filter(one -> !refuseLate || !outgoing.isLate(one))
                                        .toList();
                        rows.add(
                                "",
                                pair(outgoing, reply, complaints, guide),
                                () -> used(outgoing.conversation(), reply, complaints, guide));
                        refuseOthers(
                                outgoing.conversation(),
                                preferred(outgoing.conversation(), reply.turn(), guide),
                                rows);
                    } else {
                        rows.refuse(refused);
                    }
                } else if (preferred(outgoing.conversation(), reply.turn(), guide) != null) {
                    rows.refuse(withoutComplaint(reply, found));
                }
            }
        };
    }

    private static Rows.@Nullable Refused refusal(
            Outgoing outgoing,
            CuratedMessage reply,
            Dissatisfaction found,
            Rewrite.Guide guide,
            boolean refuseLate) {
        int turn = reply.turn();
        if (found.isContradicted()) {
            return new Rows.Refused(
                    turn,
                    "contradicting thoughts",
                    "another reaction to the same reply affirms it");
        }
        if (refuseLate && found.complaints().stream().allMatch(outgoing::isLate)) {
            return new Rows.Refused(
                    turn, "late thought", "the reaction was written after the next turn");
        }
        if (turn == 1) {
            return new Rows.Refused(turn, "no prompt", "nothing stands before the reply");
        }
        if (guide == Rewrite.Guide.MESSAGE && next(outgoing.conversation(), turn) == null) {
            return new Rows.Refused(turn, "no next message", "no user message follows the reply");
        }
        if (preferred(outgoing.conversation(), turn, guide) == null) {
            return new Rows.Refused(
                    turn, "no rewrite", withoutRewrite(outgoing.conversation(), turn, guide));
        }
        return null;
    }

    private static String withoutRewrite(
            CuratedConversation conversation, int turn, Rewrite.Guide guide) {
        List<Rewrite> rewrites = conversation.rewrites(turn);
        if (rewrites.isEmpty()) {
            return "the reply displeased and is not rewritten";
        }
        return rewrites.stream().anyMatch(rewrite -> rewrite.guide() == guide)
                ? "the reply displeased, and none of its rewrites is preferred"
                : "the reply displeased, and its rewrites go by "
                        + wordsOf(rewrites.getFirst().guide())
                        + ", not by "
                        + wordsOf(guide);
    }

    private static String wordsOf(Rewrite.Guide guide) {
        return guide == Rewrite.Guide.MESSAGE ? "the next message" : "the reaction";
    }

    /// The rewrites of a reply beside the one that is given out: somebody wrote them, and asks.
    static void refuseOthers(CuratedConversation conversation, @Nullable Rewrite given, Rows rows) {
        if (given == null) {
            return;
        }
        for (Rewrite other : conversation.rewrites(given.turn())) {
            if (other.guide() != given.guide()) {
                rows.refuse(
                        new Rows.Refused(
                                given.turn(),
                                "other guide",
                                "this rewrite goes by "
                                        + wordsOf(other.guide())
                                        + ", not by "
                                        + wordsOf(given.guide())));
            } else if (!other.id().equals(given.id())) {
                rows.refuse(
                        new Rows.Refused(
                                given.turn(),
                                "not preferred",
                                "another rewrite of the reply is preferred to this one"));
            }
        }
    }

    /// A rewrite that no dissatisfied reaction speaks for is somebody's work all the same: it is told.
    private static Rows.Refused withoutComplaint(CuratedMessage reply, Dissatisfaction found) {
        return found.praised()
                ? new Rows.Refused(
                        reply.turn(),
                        "contradicting thoughts",
                        "the reply is rewritten, but a reaction affirms it")
                : new Rows.Refused(
                        reply.turn(),
                        "no complaint",
                        "the reply is rewritten, but no reaction to it is dissatisfied");
    }

    private static Row pair(
            Outgoing outgoing,
            CuratedMessage reply,
            List<CuratedThought> complaints,
            Rewrite.Guide guide) {
        CuratedConversation conversation = outgoing.conversation();
        int turn = reply.turn();
        Rewrite rewrite = preferred(conversation, turn, guide);
        JsonBuilder json = outgoing.object();
        json.key("prompt");
        Chat.write(json, Chat.plain(conversation.messages().subList(0, turn - 1)));
        json.key("chosen");
        Chat.write(
                json, List.of(new Chat.Turn("assistant", rewrite == null ? "" : rewrite.text())));
        json.key("rejected");
        Chat.write(json, List.of(new Chat.Turn("assistant", reply.content())));
        json.key("rationale").text(rationale(conversation, turn, complaints, guide));
        json.key("note").text(rewrite == null ? null : blankToNull(rewrite.rationale()));
        json.key("labels").texts(complaints.stream().map(CuratedThought::label).toList());
        json.key("guide").text(guide.key());
        json.key("conversation").text(conversation.id());
        json.key("turn").number(turn);
        return row(json);
    }

    private static Used used(
            CuratedConversation conversation,
            CuratedMessage reply,
            List<CuratedThought> complaints,
            Rewrite.Guide guide) {
        Used.Collector used =
                Used.at(reply).messages(conversation.messages().subList(0, reply.turn()));
        if (guide == Rewrite.Guide.MESSAGE) {
            used.messages(List.of(conversation.message(reply.turn() + 1)));
        } else {
            used.thoughts(complaints);
        }
        Rewrite rewrite = preferred(conversation, reply.turn(), guide);
        if (rewrite != null) {
            used.text(new Used.Text.Rewrite(rewrite.id()));
            used.text(new Used.Text.Rationale(rewrite.id()));
        }
        return used.done();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static @Nullable String rationale(
            CuratedConversation conversation,
            int turn,
            List<CuratedThought> complaints,
            Rewrite.Guide guide) {
        return guide == Rewrite.Guide.MESSAGE
                ? next(conversation, turn)
                : complaints.stream()
                        .map(CuratedThought::content)
                        .collect(Collectors.joining("\n"));
    }

    private static @Nullable String next(CuratedConversation conversation, int turn) {
        return turn < conversation.messages().size()
                        && conversation.message(turn + 1).role() == Role.USER
                ? conversation.message(turn + 1).content()
                : null;
    }

    static @Nullable Rewrite preferred(
            CuratedConversation conversation, int turn, Rewrite.Guide guide) {
        return conversation.rewrites(turn).stream()
                .filter(rewrite -> rewrite.guide() == guide && rewrite.isPreferred())
                .findFirst()
                .orElse(null);
    }
}
