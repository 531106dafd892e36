package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.model.Recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Puts something in the place of personal data, within one export. Pseudonyms are numbers in the
/// order of first appearance: the same value has the same one in every text, and nothing leads back
/// from it. No key exists that could get lost or be guessed at; the table of values lives while the
/// export is written and is in none of its files.
public final class StandIns {
    private final Recipe.Clean clean;
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();

    /// @param clean says what becomes of each kind
    public StandIns(Recipe.Clean clean) {
        this.clean = clean;
    }

    /// The text with its parts replaced.
    ///
    /// @param parts in order, none overlapping
    public String replaceIn(String text, List<PersonalPart> parts) {
        return replace(text, parts).text();
    }

    /// The same, with where something was replaced.
    Replaced replace(String text, List<PersonalPart> parts) {
        if (parts.isEmpty()) {
            return new Replaced(text, List.of());
        }
        List<Replaced.Piece> pieces = new ArrayList<>();
        StringBuilder out = new StringBuilder(text.length());
        int point = 0;
        int unit = 0;
        for (PersonalPart part : parts) {
            int from = text.offsetByCodePoints(unit, part.span().start() - point);
            int end = text.offsetByCodePoints(from, part.span().end() - part.span().start());
            String replacement = replacement(part, text.substring(from, end));
            out.append(text, unit, from).append(replacement);
            pieces.add(
                    new Replaced.Piece(
                            part.span(), replacement.codePointCount(0, replacement.length())));
            unit = end;
            point = part.span().end();
        }
        return new Replaced(out.append(text, unit, text.length()).toString(), pieces);
    }

    private String replacement(PersonalPart part, String words) {
        if (part.isKept()) {
            counts.merge(part.kind() + " kept by decision", 1L, Long::sum);
            return words;
        }
        Recipe.Treatment treatment = clean.treatmentOf(part.kind());
        counts.merge(part.kind() + " " + treatment.key(), 1L, Long::sum);
        return switch (treatment) {
            case KEEP -> words;
            // Dropped where it is a reason to leave something out; elsewhere it is masked.
            case MASK, DROP -> "[" + name(part) + "]";
            case PSEUDONYM -> "[" + name(part) + "_" + number(part) + "]";
        };
    }

    private static String name(PersonalPart part) {
        return part.kind().equals(PersonalPart.FLAGGED)
                ? "PERSONAL"
                : part.kind().toUpperCase(Locale.ROOT);
    }

    private int number(PersonalPart part) {
        Map<String, Integer> ofKind = numbers.computeIfAbsent(part.kind(), kind -> new HashMap<>());
        return ofKind.computeIfAbsent(part.value(), value -> ofKind.size() + 1);
    }

    /// Counts what is left out with all that it stands in.
    public void drop(PersonalPart part) {
        if (!part.isKept() && clean.treatmentOf(part.kind()) == Recipe.Treatment.DROP) {
            counts.merge(part.kind() + " " + Recipe.Treatment.DROP.key(), 1L, Long::sum);
        }
    }

    /// How many parts of each kind and treatment there were.
    public Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }
}
