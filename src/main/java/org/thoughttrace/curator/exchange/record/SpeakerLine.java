package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.SourceMapping;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a transcript that says who speaks from here on.
///
/// @param word who, as the line has it
/// @param said what is said on the line itself; empty for nothing
public record SpeakerLine(Style style, String word, String said) {

    /// How such a line is written. A transcript keeps to one of them, so that a line that happens to
    /// look like another is what somebody said.
    public enum Style {
        /// `## User`
        HEADING,
        /// `**User:** …`
        BOLD,
        /// `User: …`
        PLAIN
    }

    private static final int LONGEST = 60;
    private static final Pattern HEADING =
            Pattern.compile(" {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
    private static final Pattern BOLD =
            Pattern.compile("(?:\\*\\*|__)([^*_:]{1,40}?)\\s*(:?)(?:\\*\\*|__)\\s*(:?)[ \\t]*(.*)");
    private static final Pattern PLAIN =
            Pattern.compile("([^:\\s][^:]{0,39}?)\\s*:(?:[ \\t]+(.*))?");
    private static final Pattern AROUND =
            Pattern.compile(
                    "^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SAID = Pattern.compile("(.+?) (?:said|says|wrote)");
    private static final Pattern MODEL =
            Pattern.compile("(?:gpt|claude|gemini|llama|mistral|chatgpt)[- ][\\w.() -]{1,30}");

    private static final Set<String> USER = Set.of("user", "human", "you");
    private static final Set<String> ASSISTANT =
            Set.of(
                    "assistant",
                    "ai",
                    "ai assistant",
                    "chatgpt",
                    "gpt",
                    "claude",
                    "gemini",
                    "copilot");
    private static final Set<String> IN_HEADINGS_USER = Set.of("me", "prompt", "question");
    private static final Set<String> IN_HEADINGS_ASSISTANT =
            Set.of("bot", "model", "response", "answer");
    private static final Set<String> SYSTEM = Set.of("system", "system prompt");
    private static final Set<String> TOOL = Set.of("tool", "tool result", "function");

    /// Reads a line without its end; null when it says nothing of the kind.
    ///
    /// @param only the style of the transcript; null while it is not known
    public static @Nullable SpeakerLine of(
            String line, @Nullable Style only, SourceMapping mapping) {
        for (Style style : Style.values()) {
            if (only == null || only == style) {
                SpeakerLine read = inStyle(line, style, mapping);
                if (read != null) {
                    return read;
                }
            }
        }
        return null;
    }

    private static @Nullable SpeakerLine inStyle(String line, Style style, SourceMapping mapping) {
        String word;
        String said = "";
        switch (style) {
            case HEADING -> {
                Matcher heading = HEADING.matcher(line.length() > 200 ? "" : line);
                if (!heading.matches()) {
                    return null;
                }
                word = heading.group(1);
            }
            case BOLD -> {
                Matcher bold = BOLD.matcher(line);
                if (!line.startsWith("**") && !line.startsWith("__") || !bold.matches()) {
                    return null;
                }
                said = bold.group(4);
                boolean hasColon = !bold.group(2).isEmpty() || !bold.group(3).isEmpty();
                if (!hasColon && !said.isEmpty()) {
                    return null;
                }
                word = bold.group(1);
            }
            default -> {
                int colon = line.indexOf(':');
                Matcher plain = PLAIN.matcher(line);
                if (colon < 1 || colon > LONGEST || !plain.matches()) {
                    return null;
                }
                word = plain.group(1);
                said = plain.group(2) == null ? "" : plain.group(2);
            }
        }
        String bare = AROUND.matcher(word).replaceAll("");
        return mapping.speaker(bare).isPresent() || isMeant(bare, style)
                ? new SpeakerLine(style, bare, said)
                : null;
    }

    private static boolean isMeant(String word, Style style) {
        String small = bare(word);
        boolean isInHeadingsOnly =
                IN_HEADINGS_USER.contains(small)
                        || IN_HEADINGS_ASSISTANT.contains(small)
                        || TOOL.contains(small);
        return (style != Style.PLAIN || !isInHeadingsOnly) && meant(word) != null;
    }

    /// The type of message that a word means in transcripts; null for none.
    public static @Nullable String meant(String word) {
        String small = bare(word);
        if (USER.contains(small) || IN_HEADINGS_USER.contains(small)) {
            return "user";
        }
        if (ASSISTANT.contains(small)
                || IN_HEADINGS_ASSISTANT.contains(small)
                || MODEL.matcher(small).matches()) {
            return "assistant";
        }
        if (SYSTEM.contains(small)) {
            return "system";
        }
        return TOOL.contains(small) ? "tool" : null;
    }

    private static String bare(String word) {
        String small = word.toLowerCase(Locale.ROOT).strip();
        Matcher said = SAID.matcher(small);
        return said.matches() ? said.group(1) : small;
    }
}
