package org.thoughttrace.curator.exchange.named;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Card;
import org.thoughttrace.curator.model.Recipe.Clean;
import org.thoughttrace.curator.model.Recipe.Coarsening;
import org.thoughttrace.curator.model.Recipe.Keyed;
import org.thoughttrace.curator.model.Recipe.Split;
import org.thoughttrace.curator.model.Recipe.Treatment;
import org.thoughttrace.curator.model.Recipe.Which;
import org.thoughttrace.curator.model.Status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads a recipe strictly, each member at most once.
final class RecipeParser {

    private final JsonScanner scanner;

    RecipeParser(JsonScanner scanner) {
        this.scanner = scanner;
    }

    /// Takes a member of an object.
    private interface Member {
        void read(String key) throws RecordFault;
    }

    Recipe recipe() throws RecordFault {
        Found found = new Found();
        object(
                "expected a recipe: one JSON object",
                key -> {
                    switch (key) {
                        case "which" -> found.which = which();
                        case "clean" -> found.clean = clean();
                        case "shape" -> found.shape = shape();
                        case "split" -> found.split = split();
                        case "card" -> found.card = card();
                        default -> throw unknown("which, clean, shape, split or card");
                    }
                });
        return new Recipe(found.which, found.clean, found.shape, found.split, found.card);
    }

    private static final class Found {
        private Which which = Which.ALL;
        private Clean clean = Clean.NOTHING;
        private Recipe.Shape shape = Recipe.PLAIN.shape();
        private @Nullable Split split;
        private Card card = Card.OF_SOURCE;
    }

    private Which which() throws RecordFault {
        Map<String, Object> found = new LinkedHashMap<>();
        object(
                "expected which conversations: an object",
                key -> {
                    switch (key) {
                        case "filter" -> found.put(key, text());
                        case "subset" -> putUnlessNull(found, key);
                        case "statuses" -> found.put(key, statuses());
                        case "leastTurns", "mostTurns" -> found.put(key, count());
                        case "pairs" -> found.put(key, word(Recipe.Pairs.values()));
                        case "excludeFlags" -> found.put(key, texts());
                        default ->
                                throw unknown(
                                        "filter, subset, statuses, leastTurns, mostTurns, pairs or"
                                                + " excludeFlags");
                    }
                });
        Which all = Which.ALL;
        return new Which(
                (String) found.getOrDefault("filter", all.filter()),
                (String) found.get("subset"),
                listOf(Status.class, found.get("statuses")),
                (Integer) found.getOrDefault("leastTurns", 0),
                (Integer) found.getOrDefault("mostTurns", 0),
                (Recipe.Pairs) found.getOrDefault("pairs", all.pairs()),
                listOf(String.class, found.get("excludeFlags")));
    }

    private Clean clean() throws RecordFault {
        Map<String, Object> found = new LinkedHashMap<>();
        Map<String, Treatment> redact = new LinkedHashMap<>();
        object(
                "expected how they are cleaned: an object",
                key -> {
                    switch (key) {
                        case "edits" -> found.put(key, word(Recipe.Edits.values()));
                        case "late" -> found.put(key, word(Recipe.Late.values()));
                        case "leastWords" -> found.put(key, count());
                        case "wordless" -> found.put(key, word(Recipe.Wordless.values()));
                        case "survey" -> found.put(key, coarsening());
                        case "redact" ->
                                object(
                                        "expected a treatment for each kind: an object",
                                        kind -> redact.put(kind, word(Treatment.values())));
                        default ->
                                throw unknown(
                                        "edits, late, leastWords, wordless, redact or survey");
                    }
                });
        return new Clean(
                (Recipe.Edits) found.getOrDefault("edits", Recipe.Edits.APPLIED),
                (Recipe.Late) found.getOrDefault("late", Recipe.Late.KEPT),
                (Integer) found.getOrDefault("leastWords", 0),
                (Recipe.Wordless) found.getOrDefault("wordless", Recipe.Wordless.KEPT),
                redact,
                (Coarsening) found.getOrDefault("survey", Coarsening.NONE));
    }

    private Coarsening coarsening() throws RecordFault {
        Map<String, Object> found = new LinkedHashMap<>();
        object(
                "expected how answers are coarsened: an object",
                key -> {
                    switch (key) {
                        case "ageBand", "smallestGroup" -> found.put(key, count());
                        case "drop" -> found.put(key, questions());
                        default -> throw unknown("ageBand, drop or smallestGroup");
                    }
                });
        return new Coarsening(
                (Integer) found.getOrDefault("ageBand", 0),
                listOf(String.class, found.get("drop")),
                (Integer) found.getOrDefault("smallestGroup", Coarsening.NONE.smallestGroup()));
    }

    private Recipe.Shape shape() throws RecordFault {
        Map<String, String> options = new LinkedHashMap<>();
        Map<String, Object> found = new LinkedHashMap<>();
        object(
                "expected a shape: an object",
                key -> {
                    switch (key) {
                        case "format" -> found.put(key, text());
                        case "options" ->
                                object(
                                        "expected options: an object",
                                        name -> options.put(name, text()));
                        default -> throw unknown("format or options");
                    }
                });
        return new Recipe.Shape(
                (String) found.getOrDefault("format", Recipe.PLAIN.shape().format()), options);
    }

    private @Nullable Split split() throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.NULL) {
            scanner.skip();
            return null;
        }
        Map<String, Object> found = new LinkedHashMap<>();
        Map<String, Double> parts = new LinkedHashMap<>();
        object(
                "expected how it is split: an object",
                key -> {
                    switch (key) {
                        case "by" -> found.put(key, word(Recipe.By.values()));
                        case "parts" ->
                                object(
                                        "expected the share of each part: an object",
                                        name -> parts.put(name, share()));
                        case "seed" -> found.put(key, seed());
                        case "stratify" -> found.put(key, word(Recipe.Stratify.values()));
                        case "nearDuplicates" -> found.put(key, word(Recipe.Twins.values()));
                        default -> throw unknown("by, parts, seed, stratify or nearDuplicates");
                    }
                });
        return new Split(
                (Recipe.By) found.getOrDefault("by", Recipe.By.PARTICIPANT),
                parts,
                (Long) found.getOrDefault("seed", 0L),
                (Recipe.Stratify) found.getOrDefault("stratify", Recipe.Stratify.NOTHING),
                (Recipe.Twins) found.getOrDefault("nearDuplicates", Recipe.Twins.TOGETHER));
    }

    private Card card() throws RecordFault {
        Map<String, String> found = new LinkedHashMap<>();
        List<String> languages = new ArrayList<>();
        object(
                "expected what the card says: an object",
                key -> {
                    switch (key) {
                        case "title", "licence", "citation", "url" -> found.put(key, text());
                        case "languages" -> languages.addAll(languages());
                        default -> throw unknown("title, licence, citation, url or languages");
                    }
                });
        Card source = Card.OF_SOURCE;
        return new Card(
                found.getOrDefault("title", source.title()),
                found.getOrDefault("licence", source.licence()),
                found.getOrDefault("citation", source.citation()),
                found.getOrDefault("url", source.url()),
                languages.isEmpty() ? source.languages() : languages);
    }

    private List<String> languages() throws RecordFault {
        List<String> codes = texts();
        for (String code : codes) {
            if (!code.matches("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")) {
                throw scanner.fault("expected the codes of languages before this, as in en or de");
            }
        }
        return codes;
    }

    private void object(String expected, Member member) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            throw scanner.fault(expected);
        }
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            member.read(scanner.key());
        }
    }

    private RecordFault unknown(String expected) {
        return scanner.fault("expected " + expected);
    }

    private void putUnlessNull(Map<String, Object> found, String key) throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.NULL) {
            scanner.skip();
        } else {
            found.put(key, text());
        }
    }

    private <K extends Keyed> K word(K[] known) throws RecordFault {
        String word = text();
        for (K each : known) {
            if (each.key().equals(word)) {
                return each;
            }
        }
        throw scanner.fault(
                "expected one of "
                        + Arrays.stream(known).map(Keyed::key).collect(Collectors.joining(", ")));
    }

    private List<Status> statuses() throws RecordFault {
        List<Status> statuses = new ArrayList<>();
        for (String key : texts()) {
            statuses.add(
                    Status.ofKey(key)
                            .orElseThrow(() ->
                                    scanner.fault(
                                            "expected unreviewed, in_progress, accepted, rejected"
                                                    + " or needs_discussion")));
        }
        return statuses;
    }

    private List<String> questions() throws RecordFault {
        List<String> questions = texts();
        if (!Coarsening.QUESTIONS.containsAll(questions)) {
            throw scanner.fault("expected questions: " + String.join(", ", Coarsening.QUESTIONS));
        }
        return questions;
    }

    private List<String> texts() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            throw scanner.fault("expected a list");
        }
        List<String> texts = new ArrayList<>();
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            texts.add(text());
        }
        return texts;
    }

    private String text() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.STRING) {
            throw scanner.fault("expected a text");
        }
        return scanner.string();
    }

    private int count() throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.NUMBER) {
            try {
                int number = Integer.parseInt(scanner.raw());
                if (number >= 0) {
                    return number;
                }
            } catch (NumberFormatException fractionOrTooLarge) {
                // Told below.
            }
        }
        throw scanner.fault("expected a whole number, not less than 0");
    }

    private double share() throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.NUMBER) {
            double share = Double.parseDouble(scanner.raw());
            if (share > 0 && share <= 1) {
                return share;
            }
        }
        throw scanner.fault("expected a share over 0 and up to 1");
    }

    /// A whole number, as a number or as a text.
    private long seed() throws RecordFault {
        try {
            return Long.parseLong(
                    scanner.kind() == JsonScanner.Kind.STRING ? scanner.string() : scanner.raw());
        } catch (NumberFormatException fractionOrTooLarge) {
            throw scanner.fault("expected a whole number");
        }
    }

    private static <T> List<T> listOf(Class<T> type, @Nullable Object list) {
        return list instanceof List<?> found ? found.stream().map(type::cast).toList() : List.of();
    }
}
