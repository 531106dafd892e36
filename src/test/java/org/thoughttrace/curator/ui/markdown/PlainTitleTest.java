package org.thoughttrace.curator.ui.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A title in a list shows words, not the signs that set them.
class PlainTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Plan for **May** | Plan for May",
                "Use `git rebase` or ~~not~~ | Use git rebase or not",
                "> quoted _words_ | quoted words",
                "- [ ] first | first",
                "1. Bake 2 loaves | 1. Bake 2 loaves",
                "See [the docs](https://example.org) now | See the docs now",
                "2 * 3 * 4 in snake_case_names | 2 * 3 * 4 in snake_case_names",
                "It costs $5 and not $10 | It costs $5 and not $10",
                "Q&A with \\*stars\\* | Q&A with *stars*",
                "Why is <div> red? | Why is <div> red?",
                "```python | python",
                "A **title that is cut… | A title that is cut…",
                "*** | ***",
            })
    void showsItsWords(String title, String words) {
        assertThat(PlainTitle.of(title)).isEqualTo(words);
    }

    @Test
    void plainWordsStayAsTheyAre() {
        assertThat(PlainTitle.of("How do I bake bread - quickly?"))
                .isEqualTo("How do I bake bread - quickly?");
        assertThat(PlainTitle.of("Great \uD83D\uDE80 **news**"))
                .isEqualTo("Great \uD83D\uDE80 news");
    }

    @Test
    void whatTurnsTheDirectionIsLeftOut() {
        assertThat(PlainTitle.of("**a\u202Eb**")).isEqualTo("ab");
    }
}
