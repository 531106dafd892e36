package org.thoughttrace.curator.logic.check.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a text has that people do not type when they note a thought, and language models do. Only
/// marks that are plain by themselves: style (long words, dashes, lists of three) tells too little of
/// who wrote a sentence or two. What stands in quotation marks is another's words.
public enum MachineMark {
    ASSISTANT(
            "It talks as an assistant does.",
            "\\bas an ai(?: (?:language )?model| assistant)?,? i\\b"
                    + "|\\bi(?:['’]m| am) (?:just |only )?an ai\\b"
                    + "|\\bhope (?:this|that) helps(?:[.!]|$)"
                    + "|\\blet me know if you(?:['’]d| would)? (?:have (?:any|more|further)|need"
                    + " (?:any|more|further)|(?:want|like) me to)\\b"
                    + "|\\bfeel free to (?:ask|reach out|let me know)\\b"
                    + "|(?:^|[.!?]\\s)would you like me to\\b"
                    + "|\\bhow (?:can|may) i (?:help|assist) you\\b"
                    + "|^(?:certainly|sure|of course|absolutely)[!,.] (?:here|below|let me|i can"
                    + " help|i(?:['’]d| would) be (?:happy|glad))\\b"
                    + "|^(?:here|below) (?:is|are)(?: (?:a|an|the|one|some))? (?:possible|plausible"
                    + "|realistic|revised|rewritten|polished|improved|first-person)\\b"),
    NARRATED(
            "It tells of the user in the third person.",
            "^(?:the|this) user(?: (?:likely|probably|clearly|genuinely))? (?:is (?:looking"
                + "|trying|asking|seeking|frustrated|satisfied|dissatisfied|happy|pleased|curious"
                + "|interested|concerned|confused|expressing|testing)|seems|appears|express(?:es|ed)"
                + "|appreciate[sd]|feels|felt|asks|asked|wanted|found|seeks|sought|(?:may|might)"
                + " (?:be|have|feel|want))\\b"),
    LEFTOVER(
            "It holds what is left of a prompt or a template.",
            "(?<!\\w)\\[(?:insert|your)\\s[^\\]\\n]{1,30}\\]"
                    + "|\\{\\{[^}\\n]{1,40}\\}\\}|</?(?:thought|thinking|reaction|reason|response"
                    + "|output)>|^(?:inner|internal) (?:thought|monologue)\\s*:|^```|^\\{\\s*\""
                    + "(?:thought|reaction|reason|content|label)\"\\s*:"),
    MARKDOWN(
            "It is set in Markdown, with bold words or headings.",
            "(?<![\\w*])\\*\\*[^\\s*][^*\\n]*[^\\s*]\\*\\*(?![\\w*])|^#{1,6} \\S.*\\n");

    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"\\n]*\"|“[^”\\n]*”|«[^»\\n]*»|‘[^’\\n]*’");

    private final String words;
    private final Pattern pattern;

    MachineMark(String words, String pattern) {
        this.words = words;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /// A sentence that says what was seen.
    public String words() {
        return words;
    }

    /// The first of the marks a text has; empty for none, which says nothing of who wrote it.
    public static Optional<MachineMark> of(String text) {
        String stripped = text.strip();
        String own = QUOTED.matcher(stripped).replaceAll(" ");
        for (MachineMark mark : values()) {
            // Keys of JSON are in quotation marks that are nobody's words.
            if (mark.pattern.matcher(mark == LEFTOVER ? stripped : own).find()) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
