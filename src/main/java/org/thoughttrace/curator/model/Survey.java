package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// A participant's answers, as the strings they gave. None is trusted: ages like "366" occur.
///
/// @param frequency how often they use assistants, "1" (rarely) to "5" (many times a day)
/// @param purposes a free list, separated by commas
public record Survey(
        @Nullable String age,
        @Nullable String gender,
        @Nullable String education,
        @Nullable String occupation,
        @Nullable String frequency,
        @Nullable String purposes) {

    /// What the answers are called.
    public static final Set<String> QUESTIONS =
            Set.of("age", "gender", "education", "occupation", "frequency", "purposes");
}
