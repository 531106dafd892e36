package org.thoughttrace.curator.logic.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class FilterProblemTest {

    private static final Vocabulary VOCABULARY = new TestVocabulary();
    private static final String[] PIECES = {
        "model:",
        "flag:",
        "turns:",
        "created:",
        "topic:",
        "has:",
        "label:",
        "status:",
        "user:",
        "OR",
        "AND",
        "-",
        "(",
        ")",
        "{",
        "}",
        "\"",
        "\"\"",
        "*",
        ",",
        "..",
        "/",
        ":",
        " ",
        "\n",
        "6",
        "10",
        "2026-03",
        "soy",
        "scope_fit",
        "open",
        "major",
        "technology",
        "survey",
        "x",
        "\u0000",
        "\uD83D",
        "😀",
        "é",
        "\u2028",
        "İ",
        "٣",
        "99999999999999999999",
        "AND ",
        "OR "
    };

    /// An expression with a mark ^ before and after what is wrong, what is said of it, and what is
    /// offered in its place.
    private static final String PROBLEMS =
            """
            # / A mark ^ stands before and after what is wrong.
            # Values that are not there
            a ^model:^ | Right after model: a value | none
            ^model: ^GPT | Right after model: a value | model:
            tag:^a,^ | Right after the comma a value | none
            tag:^a, ^b | Right after the comma a value | a,
            ^tag:^,a | Right after tag: a value | none
            tag:^""^ | After tag: a value is expected, not an empty one | none
            tag:^*^ | a value is expected before the * | none
            # Fields
            a ^modle^:x | the nearest is model | model
            ^flags^:open | the nearest is flag | flag
            ^text:^soy | written without a field | ``
            see ^http://x.org^ | written in quotation marks | "http://x.org"
            ^10:30^ | written in quotation marks | "10:30"
            # Words
            a ^!?^ | with a letter or a digit | none
            user:^...^ | with a letter or a digit | none
            ^a*b^ | can only end a word | "a*b"
            "a"^^b | A blank is expected | ` `
            a^^(b) | A blank is expected | ` `
            "a"^,^"b" | OR is expected | ` OR `
            a ^"b c^ | opened here and not closed | "b c"
            # Operators
            ^OR^ a | stands between two terms | ``
            a ^OR^ | stands between two terms | ``
            a ^OR^ OR b | stands between two terms | ``
            a (^OR^ b) | stands between two terms | ``
            a ^AND ^b | A blank means "and" | ``
            a ^NOT ^b | right before the term | -
            a ^-^ | Right after a - | none
            a ^-^ b | Right after a - | ``
            # What opens and closes
            a ^(^b | ) is expected | none
            ^(^ | ) is expected | none
            ^{^kind:reason | } is expected | none
            ^(  )^ a | a term is expected | none
            a ^{}^ | a term is expected | none
            a ^)^ | closes nothing | ``
            ^}^ | closes nothing | ``
            (a ^}^) | closes nothing | ``
            {kind:reason (^{^label:scope_fit})} | Braces cannot stand within | none
            {label:scope_fit ^tag:x^} | move it out of the braces | none
            {^has:survey^ stage:late} | move it out of the braces | none
            {-(^summary:x^)} | move it out of the braces | none
            # Values that are laid down
            label:^scope_fti^ | "scope_fit" is the nearest | scope_fit
            stage:early,^lat^ | "late" is the nearest | late
            status:^accpeted^ | "accepted" is the nearest | accepted
            status:^zzz^ | it takes unreviewed, in_progress, accepted | none
            edited:^maybe^ | it takes yes, no | none
            kind:^raeson^ | "reason" is the nearest | reason
            has:^surve^ | "survey" is the nearest | survey
            lacks:^qqq^ | it takes one of its own words, like survey | none
            has:^surv*^ | takes whole words | surv
            relation:^retyr^ | "retry" is the nearest | retry
            topic:^tecnology^ | "technology" is the nearest | technology
            topic:^cooking/soup^ | does not know | none
            stage:^x*^ | does not know | none
            flag:^personal_dat/open^ | a severity, open or resolved | personal_data/open
            flag:^major/minor^ | one severity | major,minor
            flag:^open/resolved^ | one state | open,resolved
            flag:^personal_data/wrong_label^ | one kind | personal_data,wrong_label
            flag:^open/^ | Beside / | none
            flag:^maj*^ | takes whole words | maj
            a ^status:-accepted^ | before the field | -status:accepted
            tag:a,^-b^ | before the field | none
            # Ranges
            turns:^10..6^ | from the lesser to the greater | 6..10
            turns:^6-10^ | a whole number or a range | 6..10
            turns:^>=3^ | a whole number or a range | 3..
            turns:^3+^ | a whole number or a range | 3..
            turns:^<3^ | a whole number or a range | ..2
            turns:^many^ | a whole number or a range | none
            turns:^4.5^ | a whole number or a range | none
            turns:^3*^ | a whole number or a range | none
            turns:^99999999999999999999^ | a whole number or a range | none
            turns:^..^ | needs a bound | none
            created:^..^ | needs a bound | none
            created:^March^ | a year, a month or a day | none
            created:^2026-13^ | a year, a month or a day | none
            created:^2026*^ | a year, a month or a day | 2026
            created:^2026..2025-12^ | from the lesser to the greater | 2025-12..2026
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = PROBLEMS)
    void aProblemSaysWhereAndWhatWasExpected(
            String marked, String said, @Nullable String suggestion) {
        int start = marked.indexOf('^');
        int end = marked.indexOf('^', start + 1) - 1;
        String expression = marked.replace("^", "");
        FilterProblem problem = problem(expression);
        assertThat(problem).hasMessageContaining(said);
        assertThat(problem.getMessage()).endsWith(".");
        assertThat(problem.start()).isEqualTo(start);
        assertThat(problem.end()).isEqualTo(end);
        assertThat(problem.suggestion()).isEqualTo(suggestion);
    }

    @Test
    void depthIsLimited() {
        for (String opening : new String[] {"(", "-(", "-"}) {
            FilterProblem problem = problem(opening.repeat(5_000) + "a");
            assertThat(problem).hasMessageContaining("deep");
            assertThat(problem.start()).isEqualTo(100);
        }
        assertThat(parse("(".repeat(100) + "a" + ")".repeat(100))).isEqualTo(parse("a"));
    }

    @Test
    void depthEndsWithWhatIsClosed() {
        assertThat(FilterEdits.parts(parse("(a) -(b) {kind:reason} ".repeat(200)))).hasSize(600);
    }

    @Test
    void lengthIsLimited() {
        String longest = "a".repeat(FilterParser.LONGEST);
        assertThat(parse(longest)).isInstanceOf(Filter.Text.class);
        assertThatThrownBy(() -> parse(longest + "a"))
                .isInstanceOf(FilterProblem.class)
                .hasMessageContaining("20,000");
    }

    @Test
    void messagesShowNoMoreThanTheBeginningOfALongWord() {
        assertThat(problem("label:" + "😀x".repeat(5_000)).getMessage()).hasSizeLessThan(200);
    }

    @Test
    @Timeout(60)
    void whateverIsTypedGivesAFilterOrAProblemWithinTheText() {
        Random random = new Random(5);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                typed.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertSound(typed.toString());
        }
    }

    private static void assertSound(String text) {
        try {
            Filter filter = parse(text);
            String printed = FilterText.of(filter);
            assertThat(parse(printed)).as(text).isEqualTo(filter);
            assertThat(FilterText.of(parse(printed))).isEqualTo(printed);
        } catch (FilterProblem problem) {
            assertThat(problem.start()).as(text).isBetween(0, problem.end());
            assertThat(problem.end()).as(text).isLessThanOrEqualTo(text.length());
        }
    }

    private static FilterProblem problem(String expression) {
        return catchThrowableOfType(FilterProblem.class, () -> parse(expression));
    }

    private static Filter parse(String expression) {
        return FilterParser.parse(expression, VOCABULARY).filter();
    }
}
