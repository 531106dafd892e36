package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.redaction.AnswerGroups;
import org.thoughttrace.curator.logic.redaction.Leftovers.Leftover;
import org.thoughttrace.curator.logic.redaction.Redaction;
import org.thoughttrace.curator.logic.split.SplitPlan;
import org.thoughttrace.curator.model.Recipe.Treatment;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What an export by a recipe gave out, or would.
///
/// @param out the folder; null when nothing was written
/// @param excluded conversations of the store that are not given out
/// @param exclusions the first of each rule
/// @param split null where there is none
public record Outcome(
        @Nullable Path out,
        Funnel funnel,
        long excluded,
        List<OutFile> files,
        List<Exclusion> exclusions,
        @Nullable SplitPlan split,
        Personal personal) {

    public Outcome {
        files = List.copyOf(files);
        exclusions = List.copyOf(exclusions);
    }

    /// What was given out.
    public Counts given() {
        return funnel.left();
    }

    /// How many rows all files have.
    public long rows() {
        return files.stream().mapToLong(OutFile::rows).sum();
    }

    /// Places of one kind that stay as they are by decision of curators.
    ///
    /// @param reason what they gave for it, without personal data; null where none was given
    /// @param curators who decided, by name
    public record KeptPlaces(
            String kind, @Nullable String reason, long places, List<String> curators) {}

    /// What became of personal data.
    ///
    /// @param counts for each kind and treatment how many parts
    /// @param rowsDropped of formats whose rows hold parts of conversations
    /// @param kept places that stay by decision of a curator, whatever becomes of their kind
    /// @param found how many places there are in all
    /// @param review the first of them, with the words around: all but where there are very many
    /// @param leftovers found in the finished files, for each kind how many
    /// @param firstLeftovers where the first of them are
    /// @param smallestGroup how many participants share the rarest combination of answers; 0 for none
    /// @param rare the combinations that fewer share than the recipe wants
    public record Personal(
            Map<String, Long> counts,
            long rowsDropped,
            List<KeptPlaces> kept,
            long found,
            List<Redaction.Item> review,
            Map<String, Long> leftovers,
            List<Leftover> firstLeftovers,
            int smallestGroup,
            List<AnswerGroups.Group> rare) {

        /// What became of each kind, in words: "email: 3 under a stand-in".
        public List<String> treated() {
            return counts.entrySet().stream()
                    .map(each -> treated(each.getKey(), each.getValue()))
                    .toList();
        }

        private static String treated(String kindAndWay, long count) {
            int blank = kindAndWay.indexOf(' ');
            String way = kindAndWay.substring(blank + 1);
            return kindAndWay.substring(0, blank).replace('_', ' ')
                    + ": "
                    + Amounts.number(count)
                    + " "
                    + Arrays.stream(Treatment.values())
                            .filter(treatment -> treatment.key().equals(way))
                            .map(Personal::words)
                            .findFirst()
                            .orElse(way);
        }

        private static String words(Treatment treatment) {
            return switch (treatment) {
                case KEEP -> "kept";
                case MASK -> "masked";
                case PSEUDONYM -> "under a stand-in";
                case DROP -> "dropped";
            };
        }

        /// What was found in the finished files, in words: "email in 2 texts".
        public List<String> leftInWords() {
            return leftovers.entrySet().stream()
                    .map(each ->
                            each.getKey().replace('_', ' ')
                                    + " in "
                                    + Amounts.of(each.getValue(), "text"))
                    .toList();
        }

        /// Where the first of them are: "train.jsonl, line 3: email".
        ///
        /// @param most as many at most
        public List<String> leftWhere(int most) {
            return firstLeftovers.stream()
                    .limit(most)
                    .map(left ->
                            left.file()
                                    + (left.line() > 0 ? ", line " + left.line() : "")
                                    + ": "
                                    + left.kind().replace('_', ' '))
                    .toList();
        }

        /// How many participants share the rarest combination of answers, in a sentence; empty when
        /// nobody answered.
        public String rarest() {
            return smallestGroup == 0
                    ? ""
                    : "The rarest combination of survey answers is shared by "
                            + Amounts.of(smallestGroup, "participant")
                            + ".";
        }

        /// The same with how many combinations are rare; empty when nobody answered.
        public String rarity() {
            return smallestGroup == 0
                    ? ""
                    : rarest()
                            + " "
                            + (rare.size() == 1
                                    ? "1 combination is"
                                    : Amounts.number(rare.size()) + " combinations are")
                            + " rarer than the recipe wants.";
        }

        /// How many places stay by decision.
        public long placesKept() {
            return kept.stream().mapToLong(KeptPlaces::places).sum();
        }
    }
}
