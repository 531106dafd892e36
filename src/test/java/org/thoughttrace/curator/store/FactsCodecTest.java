package org.thoughttrace.curator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/// Facts into bytes and back, and bytes that no facts were made into.
class FactsCodecTest {

    private static final int ROUNDS = 500;

    private static final List<String> STRINGS =
            List.of(
                    "",
                    " ",
                    "late",
                    "GPT-5.4",
                    "\0",
                    "\ud800",
                    "\udc00\ud800",
                    "\ud83d\ude00",
                    "\u007f\u0080\u00ff",
                    "ö\uffff",
                    "a".repeat(200),
                    "\u4e00".repeat(130));

    @Test
    void whatIsReadIsWhatWasWritten() {
        Random random = new Random(3);
        Map<String, String> shared = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            ConversationFacts facts = random(random);
            byte[] bytes = FactsCodec.encode(facts);
            assertThat(FactsCodec.encode(facts)).isEqualTo(bytes);
            FactsCodec.InLog log =
                    new FactsCodec.InLog(facts.curators(), facts.changedAt(), facts.lastCounter());
            assertThat(decode(bytes, shared, Map.of(facts.id(), log))).isEqualTo(facts);
        }
    }

    @Test
    void conversationsShareTheirWords() {
        byte[] bytes = FactsCodec.encode(random(new Random(5)));
        Map<String, String> shared = new HashMap<>();
        ConversationFacts one = decode(bytes, shared, Map.of());
        ConversationFacts other = decode(bytes, shared, Map.of());
        assertThat(one.turns()).isNotEmpty();
        for (int i = 0; i < one.turns().size(); i++) {
            assertThat(one.turns().get(i).stage()).isSameAs(other.turns().get(i).stage());
        }
    }

    @Test
    void bytesThatAreCutOrGoOnAreDamaged() {
        byte[] bytes = FactsCodec.encode(random(new Random(7)));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> decode(cut, new HashMap<>(), Map.of()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("number 7")
                    .hasMessageContaining("run verify");
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        assertThatThrownBy(() -> decode(longer, new HashMap<>(), Map.of()))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void bytesOfAnyKindAreReadOrSaidToBeDamaged() {
        Random random = new Random(11);
        int damaged = 0;
        for (int round = 0; round < ROUNDS * 20; round++) {
            byte[] bytes = FactsCodec.encode(random(random));
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                decode(bytes, new HashMap<>(), Map.of());
            } catch (StoreException said) {
                damaged++;
            }
        }
        assertThat(damaged).isGreaterThan(ROUNDS);
    }

    private static ConversationFacts decode(
            byte[] bytes, Map<String, String> shared, Map<String, FactsCodec.InLog> log) {
        return FactsCodec.decode(7, bytes, shared, log);
    }

    private static ConversationFacts random(Random random) {
        return new ConversationFacts(
                7,
                "user" + random.nextInt() + "_täsk\ud83d\ude00",
                perhaps(random),
                perhaps(random),
                perhaps(random),
                perhaps(random),
                random.nextBoolean() ? null : survey(random),
                new ConversationFacts.Texts(
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean()),
                Status.values()[random.nextInt(Status.values().length)],
                random.nextBoolean(),
                random.nextBoolean(),
                some(random, 0, () -> string(random)),
                some(random, 0, () -> string(random)),
                some(random, 1, () -> turn(random)),
                some(random, 0, () -> thought(random)),
                some(random, 0, () -> flag(random)),
                List.of("Ada", "Bob"),
                Instant.ofEpochSecond(random.nextInt(1 << 30)),
                random.nextInt(100));
    }

    private static Survey survey(Random random) {
        return new Survey(
                perhaps(random),
                perhaps(random),
                perhaps(random),
                perhaps(random),
                perhaps(random),
                perhaps(random));
    }

    private static TurnFacts turn(Random random) {
        return new TurnFacts(
                Role.values()[random.nextInt(3)],
                string(random),
                perhaps(random),
                number(random),
                random.nextBoolean());
    }

    private static ThoughtFacts thought(Random random) {
        return new ThoughtFacts(
                number(random),
                ThoughtKind.values()[random.nextInt(2)],
                perhaps(random),
                number(random),
                Written.values()[random.nextInt(3)],
                random.nextBoolean());
    }

    private static FlagFacts flag(Random random) {
        return new FlagFacts(
                number(random),
                number(random),
                string(random),
                Severity.values()[random.nextInt(3)],
                Flag.Resolution.values()[random.nextInt(2)]);
    }

    private static int number(Random random) {
        return random.nextInt() >>> 1 + random.nextInt(31);
    }

    private static String string(Random random) {
        String one = STRINGS.get(random.nextInt(STRINGS.size()));
        return random.nextInt(4) == 0 ? one + (char) random.nextInt() : one;
    }

    private static @Nullable String perhaps(Random random) {
        return random.nextInt(3) == 0 ? null : string(random);
    }

    private static <T> List<T> some(Random random, int least, Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = least + random.nextInt(5); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }
}
