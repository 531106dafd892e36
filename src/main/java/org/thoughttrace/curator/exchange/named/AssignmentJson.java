package org.thoughttrace.curator.exchange.named;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.json.StrictJson;
import org.thoughttrace.curator.model.Assignment.Plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An assignment as JSON: `{"name": …, "fold": …, "quota": …, "seed": …, "shares": {curator: […]}}`.
public final class AssignmentJson {
    private AssignmentJson() {}

    /// Reads a plan strictly.
    ///
    /// @throws SubsetException when it is none; the message names the place
    public static Plan read(String json) throws SubsetException {
        return StrictJson.read(json, AssignmentJson::plan, SubsetException::new);
    }

    /// Writes a plan so that [#read(String)] gives it back.
    public static String write(Plan plan) {
        JsonBuilder out = new JsonBuilder(JsonStyle.COMPACT).beginObject();
        out.key("name").text(plan.name());
        out.key("fold").number(plan.fold());
        out.key("quota").number(plan.quota());
        // A text: most readers of JSON keep only 53 bits of a number.
        out.key("seed").text(Long.toString(plan.seed()));
        out.key("shares").beginObject();
        plan.shares().forEach((curator, ids) -> out.key(curator).texts(ids));
        out.endObject().endObject();
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    private static Plan plan(JsonScanner scanner) throws RecordFault {
        String name = null;
        int fold = 0;
        @Nullable Integer quota = null;
        long seed = 0;
        Map<String, List<String>> shares = Map.of();
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            throw scanner.fault("expected an assignment: one JSON object");
        }
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "name" -> name = text(scanner);
                case "fold" -> fold = (int) number(scanner, scanner.raw());
                case "quota" -> quota = quota(scanner);
                case "seed" -> seed = number(scanner, text(scanner));
                case "shares" -> shares = shares(scanner);
                default -> throw scanner.fault("expected name, fold, quota, seed or shares");
            }
        }
        if (name == null || fold < 1) {
            throw new RecordFault(0, null, "expected a name and a fold of at least 1");
        }
        return new Plan(name, fold, quota, seed, shares);
    }

    private static Map<String, List<String>> shares(JsonScanner scanner) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            throw scanner.fault("expected a list of ids for each curator");
        }
        Map<String, List<String>> shares = new LinkedHashMap<>();
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String curator = scanner.key();
            shares.put(curator, new ArrayList<>(new SubsetParser(scanner).ids()));
        }
        return shares;
    }

    private static @Nullable Integer quota(JsonScanner scanner) throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.NULL) {
            scanner.skip();
            return null;
        }
        return (int) number(scanner, scanner.raw());
    }

    private static String text(JsonScanner scanner) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.STRING) {
            throw scanner.fault("expected a text");
        }
        return scanner.string();
    }

    private static long number(JsonScanner scanner, String digits) throws RecordFault {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException none) {
            throw scanner.fault("expected a whole number");
        }
    }
}
