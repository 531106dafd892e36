package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.model.Recipe.Treatment;

import java.util.LinkedHashMap;
import java.util.Map;

/// Reads what `--redact` says.
final class Redactions {
    private Redactions() {}

    /// `mask`, or `email=mask,phone=pseudonym`.
    ///
    /// @throws CommandFailure when it cannot be read
    static Map<String, Treatment> parse(String given) {
        Map<String, Treatment> redaction = new LinkedHashMap<>();
        for (String each : given.split(",", -1)) {
            String[] sides = each.strip().split("=", -1);
            String kind = sides.length == 2 ? sides[0].strip() : "all";
            String word = sides[sides.length - 1].strip();
            if (sides.length > 2 || kind.isEmpty()) {
                throw RecipeOptions.usage(
                        "redact", "Write --redact as email=mask,phone=pseudonym or as one word.");
            }
            redaction.put(kind, RecipeOptions.word("redact", word, Treatment.values()));
        }
        return redaction;
    }
}
