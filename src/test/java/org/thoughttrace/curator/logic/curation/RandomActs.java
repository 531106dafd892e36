package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;

import java.util.List;
import java.util.Random;

/// Acts of every kind in no sensible order; some of them cannot be done.
public final class RandomActs {

    private RandomActs() {}

    /// One act on a conversation as it stands.
    public static Act on(CuratedConversation now, LabelScheme scheme, Random random) {
        String id = now.id();
        int turn = 1 + random.nextInt(now.messages().size());
        CuratedMessage message = now.message(turn);
        List<CuratedThought> thoughts = message.thoughts();
        ThoughtRef thought = new ThoughtRef.Numbered(turn, 1 + random.nextInt(2));
        return switch (random.nextInt(24)) {
            case 0 -> new Act.SetMessageText(id, turn, text(random));
            case 1 -> new Act.SetThoughtText(id, thought, text(random));
            case 2, 3 -> new Act.SetLabel(id, thought, label(scheme, message, random));
            case 4 -> new Act.AddThought(id, turn, text(random), label(scheme, message, random));
            case 5 -> new Act.RemoveThought(id, thought);
            case 6 -> new Act.SplitThought(id, thought, 1 + random.nextInt(9));
            case 7, 8 ->
                    new Act.MoveThought(id, thought, 1 + random.nextInt(now.messages().size()));
            case 9 -> new Act.SetStage(id, turn, pick(scheme.stages(), random));
            case 10 -> new Act.SetBoundary(id, pick(scheme.stages(), random), turn);
            case 11 -> new Act.SetRelation(id, turn, pick(scheme.relations(), random));
            case 12 -> new Act.SetStatus(id, Status.values()[random.nextInt(5)]);
            case 13 -> new Act.AddTag(id, "tag " + random.nextInt(3));
            case 14 -> new Act.RemoveTag(id, "tag " + random.nextInt(3));
            case 15 -> new Act.AddTopic(id, pick(scheme.topics(), random));
            case 16 ->
                    new Act.AddFlag(
                            id,
                            thoughts.isEmpty()
                                    ? new Subject.OneMessage(turn)
                                    : new Subject.OneThought(new ThoughtRef.Numbered(turn, 1)),
                            pick(scheme.flagKinds(), random),
                            Severity.values()[random.nextInt(3)],
                            text(random),
                            null);
            case 17 -> onFlag(now, random);
            case 18 -> new Act.Revert(id, new Subject.OneThought(thought), revertible(random));
            case 19, 20 -> onRewrite(now, turn, random);
            case 21 -> new Act.Guess(id, thought, label(scheme, message, random), text(random));
            case 22 -> new Act.Judge(id, thought, label(scheme, message, random));
            default -> new Act.SetNote(id, text(random));
        };
    }

    private static Act onRewrite(CuratedConversation now, int turn, Random random) {
        if (now.rewrites().isEmpty() || random.nextBoolean()) {
            return new Act.AddRewrite(
                    now.id(),
                    turn,
                    text(random),
                    "",
                    Rewrite.Guide.values()[random.nextInt(2)],
                    random.nextInt(4) == 0);
        }
        Rewrite one = now.rewrites().get(random.nextInt(now.rewrites().size()));
        return switch (random.nextInt(3)) {
            case 0 -> new Act.PreferRewrite(now.id(), one.id());
            case 1 -> new Act.RemoveRewrite(now.id(), one.id());
            default -> new Act.EditRewrite(now.id(), one.id(), text(random), null);
        };
    }

    private static Act onFlag(CuratedConversation now, Random random) {
        if (now.flags().isEmpty()) {
            return new Act.SetNote(now.id(), "");
        }
        Flag flag = now.flags().get(random.nextInt(now.flags().size()));
        return switch (random.nextInt(4)) {
            case 0 -> new Act.ResolveFlag(now.id(), flag.id());
            case 1 -> new Act.ReopenFlag(now.id(), flag.id());
            case 2 -> new Act.RemoveFlag(now.id(), flag.id());
            default -> new Act.EditFlag(now.id(), flag.id(), null, Severity.MAJOR, text(random));
        };
    }

    private static Field revertible(Random random) {
        return List.of(Field.TEXT, Field.LABEL, Field.TURN, Field.REMOVED).get(random.nextInt(4));
    }

    private static String label(LabelScheme scheme, CuratedMessage message, Random random) {
        return pick(message.role() == Role.USER ? scheme.reasons() : scheme.reactions(), random);
    }

    private static String pick(List<LabelScheme.Item> items, Random random) {
        return items.get(random.nextInt(items.size())).key();
    }

    private static String text(Random random) {
        List<String> words =
                List.of("plain", "\ud83d\ude00", "\ud800", "\u0000", "a \"b\"", "ö\r\n");
        StringBuilder text = new StringBuilder("t");
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(' ').append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }
}
