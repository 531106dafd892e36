package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.FlagFacts;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Survey;
import org.thoughttrace.curator.model.ThoughtFacts;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.model.TurnFacts;
import org.thoughttrace.curator.model.Written;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The facts of one conversation as a few hundred bytes; the same facts always give the same. What
/// only the log knows is not among them. Constants of enums are written by their place: one more
/// goes to their end, or [StateLayout#NEWEST] is raised.
final class FactsCodec {

    private static final Role[] ROLES = Role.values();
    private static final Status[] STATUSES = Status.values();
    private static final ThoughtKind[] KINDS = ThoughtKind.values();
    private static final Written[] WRITTEN = Written.values();
    private static final Severity[] SEVERITIES = Severity.values();
    private static final Flag.Resolution[] RESOLUTIONS = Flag.Resolution.values();

    private FactsCodec() {}

    /// What the log says of a conversation.
    ///
    /// @param changedAt null when nothing was done to it
    record InLog(List<String> curators, @Nullable Instant changedAt, long lastCounter) {
        static final InLog NOTHING = new InLog(List.of(), null, 0);
    }

    static byte[] encode(ConversationFacts facts) {
        PackedBytes out = new PackedBytes();
        out.text(WellFormed.of(facts.id())).word(facts.model()).word(facts.provider());
        out.text(facts.createdAt()).text(facts.updatedAt());
        survey(out, facts.survey());
        ConversationFacts.Texts has = facts.has();
        out.number(
                bit(has.summary(), 0)
                        | bit(has.expectation(), 1)
                        | bit(has.note(), 2)
                        | bit(facts.conflicting(), 3)
                        | bit(has.branches(), 4));
        out.number((long) facts.status().ordinal() << 1 | bit(facts.edited(), 0));
        words(out, facts.tags());
        words(out, facts.topics());
        out.number(facts.turns().size());
        for (TurnFacts turn : facts.turns()) {
            out.number((long) turn.role().ordinal() << 1 | bit(turn.edited(), 0));
            out.word(turn.stage()).word(turn.relation()).number(turn.words());
        }
        out.number(facts.thoughts().size());
        for (ThoughtFacts thought : facts.thoughts()) {
            out.number(
                    (long) thought.written().ordinal() << 2
                            | (long) thought.kind().ordinal() << 1
                            | bit(thought.edited(), 0));
            out.number(thought.turn()).word(thought.label()).number(thought.words());
        }
        out.number(facts.flags().size());
        for (FlagFacts flag : facts.flags()) {
            out.number(flag.turn()).number(flag.thought()).word(flag.kind());
            out.number(flag.severity().ordinal()).number(flag.resolution().ordinal());
        }
        return out.toBytes();
    }

    /// Reads what [#encode] wrote.
    ///
    /// @param shared the one copy of each word; it grows
    /// @throws StoreException when it is anything else
    static ConversationFacts decode(
            long position, byte[] bytes, Map<String, String> shared, Map<String, InLog> log) {
        try {
            PackedReader in = new PackedReader(bytes, shared);
            String id = in.someText();
            ConversationFacts facts = decode(position, id, in, log.getOrDefault(id, InLog.NOTHING));
            in.requireEnd();
            return facts;
        } catch (PackedReader.Damage damage) {
            throw new StoreException(
                    "What the store knows of its conversation number "
                            + position
                            + " is damaged; run verify on it.",
                    damage);
        }
    }

    private static ConversationFacts decode(long position, String id, PackedReader in, InLog log) {
        String model = in.word();
        String provider = in.word();
        String createdAt = in.text();
        String updatedAt = in.text();
        Survey survey = survey(in);
        int has = in.number(31);
        int status = in.number(STATUSES.length * 2 - 1);
        return new ConversationFacts(
                position,
                id,
                model,
                provider,
                createdAt,
                updatedAt,
                survey,
                new ConversationFacts.Texts(
                        isSet(has, 0), isSet(has, 1), isSet(has, 2), isSet(has, 4)),
                STATUSES[status >> 1],
                isSet(status, 0),
                isSet(has, 3),
                words(in),
                words(in),
                turns(in),
                thoughts(in),
                flags(in),
                log.curators(),
                log.changedAt(),
                log.lastCounter());
    }

    private static List<TurnFacts> turns(PackedReader in) {
        int count = in.count();
        List<TurnFacts> turns = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int role = in.number(ROLES.length * 2 - 1);
            turns.add(
                    new TurnFacts(
                            ROLES[role >> 1],
                            in.someWord(),
                            in.word(),
                            in.number(Integer.MAX_VALUE),
                            isSet(role, 0)));
        }
        return turns;
    }

    private static List<ThoughtFacts> thoughts(PackedReader in) {
        int count = in.count();
        List<ThoughtFacts> thoughts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int bits = in.number(WRITTEN.length * 4 - 1);
            thoughts.add(
                    new ThoughtFacts(
                            in.number(Integer.MAX_VALUE),
                            KINDS[bits >> 1 & 1],
                            in.word(),
                            in.number(Integer.MAX_VALUE),
                            WRITTEN[bits >> 2],
                            isSet(bits, 0)));
        }
        return thoughts;
    }

    private static List<FlagFacts> flags(PackedReader in) {
        int count = in.count();
        List<FlagFacts> flags = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            flags.add(
                    new FlagFacts(
                            in.number(Integer.MAX_VALUE),
                            in.number(Integer.MAX_VALUE),
                            in.someWord(),
                            SEVERITIES[in.number(SEVERITIES.length - 1)],
                            RESOLUTIONS[in.number(RESOLUTIONS.length - 1)]));
        }
        return flags;
    }

    private static void survey(PackedBytes out, @Nullable Survey survey) {
        out.number(bit(survey != null, 0));
        if (survey != null) {
            out.word(survey.age()).word(survey.gender()).word(survey.education());
            out.word(survey.occupation()).word(survey.frequency()).word(survey.purposes());
        }
    }

    private static @Nullable Survey survey(PackedReader in) {
        return in.number(1) == 0
                ? null
                : new Survey(in.word(), in.word(), in.word(), in.word(), in.word(), in.word());
    }

    private static void words(PackedBytes out, List<String> words) {
        out.number(words.size());
        for (String word : words) {
            out.word(word);
        }
    }

    private static List<String> words(PackedReader in) {
        int count = in.count();
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add(in.someWord());
        }
        return words;
    }

    private static int bit(boolean set, int place) {
        return set ? 1 << place : 0;
    }

    private static boolean isSet(int bits, int place) {
        return (bits >> place & 1) == 1;
    }
}
