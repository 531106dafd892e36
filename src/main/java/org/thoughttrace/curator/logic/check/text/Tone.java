package org.thoughttrace.curator.logic.check.text;

import java.util.regex.Pattern;

/// What the words of a reaction plainly say. Where both are there, or neither, or the wording is
/// turned round ("no complaints", "could not be better"), it is not told.
public enum Tone {
    COMPLAINT,
    PRAISE,
    NOT_TOLD;

    private static final Pattern COMPLAINTS =
            words(
                    "not (?:really |very |at all |quite )?(?:satisfied|helpful|useful|happy|what i"
                        + " (?:wanted|asked|needed|was looking for)|good|relevant|accurate"
                        + "|correct|clear|enough)|useless|unhelpful|disappoint\\w+|dissatisfied"
                        + "|unsatisfied|irrelevant|frustrat\\w+|annoy\\w+|terrible|awful|horrible|too"
                        + " (?:long|short|vague|generic|verbose|wordy|complicated|broad|repetitive|much"
                        + " text)|did(?:n['’]t| not)"
                        + " (?:answer|help|like|understand|work|address|give me)|does(?:n['’]t|"
                        + " not) (?:answer|help|work|make sense)|waste of time|missed the"
                        + " point|ignore[sd] my|made (?:it |things )?up|hallucinat\\w+|worse"
                        + " than|is wrong|was wrong|incorrect");
    private static final Pattern PRAISES =
            words(
                    "great|perfect\\w*|excellent|amazing|awesome|love[sd]?|wonderful|fantastic|brilliant|very"
                        + " (?:good|helpful|useful|clear|nice|detailed|informative)|really"
                        + " (?:good|helpful|useful|like\\w*)|exactly what|helpful|useful"
                        + "|satisf\\w+|happy|good|nice|liked?|impress\\w+|clear|thank\\w*|well");
    private static final Pattern RESERVATIONS =
            words(
                    "but|however|although|though|except|only|wish|could|would|should|bit|missing"
                        + "|lack\\w*|more|less|too|not|n['’]t|never|no|nothing|none|without|instead"
                        + "|almost|still|despite|hard|difficult|if|worr\\w+|concern\\w*|fear\\w*|expect\\w*|rather|unfortunately|long|short|brief|somewhat|kind"
                        + " of");
    private static final Pattern NEGATION = Pattern.compile("n['’]t\\b|\\bno\\b|\\bnot\\b");
    private static final Pattern TURNED_ROUND =
            words(
                    "no (?:complaints?|problems?|issues?)|nothing (?:to|was|is)"
                        + " (?:complain|wrong)|not only|not too|wasn['’]t too|isn['’]t"
                        + " too|before|worried|afraid|feared|(?:don['’]t|didn['’]t|never)"
                        + " (?:find|feel|think|get)|instead of|my (?:mistake|question (?:was|is))|i"
                        + " was wrong|usually|other (?:ai|chatbots?)");

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /// The tone of a reaction.
    public static Tone of(String text) {
        boolean complains = COMPLAINTS.matcher(text).find();
        String rest = complains ? COMPLAINTS.matcher(text).replaceAll(" ") : text;
        boolean praises = PRAISES.matcher(rest).find();
        if (complains && !praises && !TURNED_ROUND.matcher(text).find()) {
            return COMPLAINT;
        }
        boolean reserved = RESERVATIONS.matcher(text).find() || NEGATION.matcher(text).find();
        return praises && !complains && !reserved ? PRAISE : NOT_TOLD;
    }
}
