package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.LabelScheme;

import java.util.stream.Collectors;

/// Refuses keys that the label scheme does not have, and says which it has.
final class Known {

    private Known() {}

    static void require(LabelScheme scheme, LabelScheme.Part part, String key, String field) {
        if (scheme.find(part, key).isEmpty()) {
            throw new ActRefused(
                    field,
                    "\""
                            + key
                            + "\" is not among the "
                            + part.title().toLowerCase(java.util.Locale.ROOT)
                            + " of the scheme: "
                            + scheme.items(part).stream()
                                    .map(LabelScheme.Item::key)
                                    .collect(Collectors.joining(", ")));
        }
    }
}
