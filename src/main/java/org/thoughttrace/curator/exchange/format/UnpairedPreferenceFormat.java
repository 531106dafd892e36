package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Dissatisfaction;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.ThoughtKind;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Replies with whether they pleased, in the layout that TRL's KTOTrainer reads.
final class UnpairedPreferenceFormat extends JsonLinesFormat {

    UnpairedPreferenceFormat() {
        super(
                "unpaired-preference",
                "Unpaired preference",
                "One judged reply a line: prompt, completion, label true or false (KTO).",
                FormatOption.of(
                        "rewrites",
                        "Whether curators' rewrites are given out as replies that please.",
                        "included",
                        "left-out"));
    }

    @Override
    public boolean rowsArePartial() {
        return true;
    }

    @Override
    public Shaper shaper(FormatOptions chosen) {
        boolean withRewrites = chosen.is("rewrites", "included");
        return (outgoing, rows) -> {
            for (CuratedMessage reply : outgoing.conversation().messages()) {
                if (reply.role() == Role.ASSISTANT) {
                    shape(outgoing, reply, rows);
                    Rewrite rewrite =
                            PreferenceFormat.preferred(
                                    outgoing.conversation(), reply.turn(), Rewrite.Guide.REACTION);
                    if (withRewrites && rewrite != null && reply.turn() > 1) {
                        rows.add(
                                "",
                                judged(outgoing, reply, rewrite.text(), "true"),
                                () ->
                                        prompt(outgoing.conversation(), reply)
                                                .text(new Used.Text.Rewrite(rewrite.id()))
                                                .done());
                        PreferenceFormat.refuseOthers(outgoing.conversation(), rewrite, rows);
                    }
                }
            }
        };
    }

    private static void shape(Outgoing outgoing, CuratedMessage reply, Rows rows) {
        Dissatisfaction found = Dissatisfaction.with(reply);
        if (found.isContradicted()) {
            rows.refuse(
                    new Rows.Refused(
                            reply.turn(),
                            "contradicting thoughts",
                            "one reaction affirms the reply, another is dissatisfied"));
        } else if ((found.isThere() || found.praised()) && reply.turn() == 1) {
            rows.refuse(
                    new Rows.Refused(reply.turn(), "no prompt", "nothing stands before the reply"));
        } else if (found.isThere() || found.praised()) {
            String label = found.praised() ? "true" : "false";
            rows.add(
                    "",
                    judged(outgoing, reply, reply.content(), label),
                    () -> prompt(outgoing.conversation(), reply).messages(List.of(reply)).done());
        } else if (reply.hasThought(ThoughtKind.REACTION)) {
            rows.refuse(
                    new Rows.Refused(
                            reply.turn(),
                            "no judgement",
                            "the reactions to the reply neither affirm it nor are dissatisfied"));
        } else {
            rows.refuse(new Rows.Refused(reply.turn(), "no reaction", "the reply has no reaction"));
        }
    }

    private static Used.Collector prompt(CuratedConversation conversation, CuratedMessage reply) {
        return Used.at(reply).messages(conversation.messages().subList(0, reply.turn() - 1));
    }

    private static Row judged(Outgoing outgoing, CuratedMessage reply, String words, String label) {
        CuratedConversation conversation = outgoing.conversation();
        JsonBuilder json = outgoing.object().key("prompt");
        Chat.write(json, Chat.plain(conversation.messages().subList(0, reply.turn() - 1)));
        json.key("completion");
        Chat.write(json, List.of(new Chat.Turn("assistant", words)));
        json.key("label").raw(label.getBytes(StandardCharsets.US_ASCII));
        json.key("conversation").text(conversation.id()).key("turn").number(reply.turn());
        return row(json);
    }
}
