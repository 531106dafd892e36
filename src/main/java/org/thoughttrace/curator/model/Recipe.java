package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How an export is made: which conversations, how they are cleaned, what shape they get and how
/// they are split. The same recipe on the same store gives the same bytes.
///
/// @param split null to leave all in one part
public record Recipe(Which which, Clean clean, Shape shape, @Nullable Split split, Card card) {

    /// Everything, as it stands now, in the format it came in.
    public static final Recipe PLAIN =
            new Recipe(
                    Which.ALL,
                    Clean.NOTHING,
                    new Shape("thoughttrace", Map.of()),
                    null,
                    Card.OF_SOURCE);

    /// This recipe for other conversations.
    public Recipe with(Which which) {
        return new Recipe(which, clean, shape, split, card);
    }

    /// This recipe in another shape.
    public Recipe with(Shape shape) {
        return new Recipe(which, clean, shape, split, card);
    }

    /// Which conversations are given out.
    ///
    /// @param filter an expression; empty for all
    /// @param subset the name of a subset they must be in; null for none
    /// @param statuses those that count; empty for all
    /// @param leastTurns 0 for no bound
    /// @param mostTurns 0 for no bound
    /// @param excludeFlags flag kinds: an open one on a thought excludes the thought, one on a
    ///     message or on the whole the conversation
    public record Which(
            String filter,
            @Nullable String subset,
            List<Status> statuses,
            int leastTurns,
            int mostTurns,
            Pairs pairs,
            List<String> excludeFlags) {

        /// All of them.
        public static final Which ALL = new Which("", null, List.of(), 0, 0, Pairs.ANY, List.of());

        public Which {
            statuses = statuses.stream().distinct().sorted().toList();
            excludeFlags = excludeFlags.stream().distinct().sorted().toList();
        }
    }

    /// How many replies with a user turn after them must have a reaction and the turn a reason.
    public enum Pairs implements Keyed {
        ANY("any"),
        SOME("some"),
        ALL("all");

        private final String key;

        Pairs(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /// How conversations are cleaned.
    ///
    /// @param leastWords thoughts with fewer are left out; 0 for no bound
    /// @param redact by kind of personal data; the kind `all` stands for those not named
    public record Clean(
            Edits edits,
            Late late,
            int leastWords,
            Wordless wordless,
            Map<String, Treatment> redact,
            Coarsening survey) {

        /// Edits are applied, nothing is left out.
        public static final Clean NOTHING =
                new Clean(Edits.APPLIED, Late.KEPT, 0, Wordless.KEPT, Map.of(), Coarsening.NONE);

        public Clean {
            redact = Collections.unmodifiableMap(new TreeMap<>(redact));
        }

        /// True when personal data is looked for.
        public boolean redacts() {
            return redact.values().stream().anyMatch(treatment -> treatment != Treatment.KEEP);
        }

        /// What becomes of a kind of personal data.
        public Treatment treatmentOf(String kind) {
            return redact.getOrDefault(kind, redact.getOrDefault("all", Treatment.KEEP));
        }
    }

    /// Something that recipes write as a word.
    public interface Keyed {
        /// That word.
        String key();
    }

    /// Whether what curators changed is given out.
    public enum Edits implements Keyed {
        APPLIED("applied"),
        /// Messages and thoughts leave as they came in.
        LEFT_OUT("left-out");

        private final String key;

        Edits(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /// What becomes of thoughts that were written after the next turn had come.
    public enum Late implements Keyed {
        KEPT("kept"),
        DROPPED("dropped");

        private final String key;

        Late(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /// What becomes of thoughts that are empty or have no letters.
    public enum Wordless implements Keyed {
        KEPT("kept"),
        DROPPED("dropped");

        private final String key;

        Wordless(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /// What becomes of a stretch of personal data.
    public enum Treatment implements Keyed {
        KEEP("keep"),
        /// The kind takes its place: `[EMAIL]`.
        MASK("mask"),
        /// A stand-in takes its place, the same one for the same value: `[EMAIL_3]`.
        PSEUDONYM("pseudonym"),
        /// The thought it stands in is left out; the conversation, where it stands in a message, the
        /// summary or the survey.
        DROP("drop");

        private final String key;

        Treatment(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /// How answers of the survey are made less telling.
    ///
    /// @param ageBand years to a band; 0 leaves ages as they are
    /// @param drop questions whose answers are left out
    /// @param smallestGroup combinations of answers that fewer participants share are listed
    public record Coarsening(int ageBand, List<String> drop, int smallestGroup) {

        /// The questions of the survey.
        public static final List<String> QUESTIONS =
                List.of("age", "gender", "education", "occupation", "frequency", "purposes");

        /// Answers leave as they are.
        public static final Coarsening NONE = new Coarsening(0, List.of(), 5);

        public Coarsening {
            drop = drop.stream().distinct().sorted().toList();
        }

        /// True when an answer may change.
        public boolean changesAnything() {
            return ageBand > 0 || !drop.isEmpty();
        }
    }

    /// What is written.
    ///
    /// @param format one of the formats the program writes
    /// @param options of that format
    public record Shape(String format, Map<String, String> options) {
        public Shape {
            options = Collections.unmodifiableMap(new TreeMap<>(options));
        }
    }

    /// How what is given out is divided.
    ///
    /// @param parts share of each part by its name, in order; they add up to 1 at most, and the last
    ///     of `train`, `validation`, `test` not named takes the rest
    /// @param seed of the generator of random numbers
    public record Split(
            By by, Map<String, Double> parts, long seed, Stratify stratify, Twins nearDuplicates) {
        public Split {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }

        /// The same by something else.
        public Split with(By by) {
            return new Split(by, parts, seed, stratify, nearDuplicates);
        }

        /// The same in other parts.
        public Split with(Map<String, Double> parts) {
            return new Split(by, parts, seed, stratify, nearDuplicates);
        }

        /// The same by another seed.
        public Split with(long seed) {
            return new Split(by, parts, seed, stratify, nearDuplicates);
        }

        /// The same with something else kept equal.
        public Split with(Stratify stratify) {
            return new Split(by, parts, seed, stratify, nearDuplicates);
        }

        /// The same with another place for near-duplicates.
        public Split with(Twins nearDuplicates) {
            return new Split(by, parts, seed, stratify, nearDuplicates);
        }
    }

    /// What stays together in a split.
    public enum By implements Keyed {
        /// All conversations of a participant are in one part.
        PARTICIPANT("participant"),
        /// The earlier conversations are in the first part.
        TIME("time"),
        /// All conversations with a model are in one part.
        MODEL("model");

        private final String key;

        By(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /// What the parts are to have in equal shares, as far as that is possible.
    public enum Stratify implements Keyed {
        NOTHING("nothing"),
        /// The labels of thoughts.
        LABEL("label"),
        /// The stages at which thoughts stand.
        STAGE("stage");

        private final String key;

        Stratify(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /// Whether conversations that are nearly the same stay in one part.
    public enum Twins implements Keyed {
        TOGETHER("together"),
        ANYWHERE("anywhere");

        private final String key;

        Twins(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /// What the card says about where the data comes from.
    ///
    /// @param licence its identifier, as SPDX has it
    /// @param languages of the conversations, by their codes, as in `en`
    public record Card(
            String title, String licence, String citation, String url, List<String> languages) {

        /// The published set.
        public static final Card OF_SOURCE =
                new Card(
                        "ThoughtTrace, curated",
                        "CC-BY-4.0",
                        "Jin et al.: ThoughtTrace. arXiv 2605.20087, 2026.",
                        "https://arxiv.org/abs/2605.20087",
                        List.of("en"));

        public Card {
            languages = List.copyOf(languages);
        }
    }
}
