package org.thoughttrace.curator.ui.markdown;

import java.util.List;

/// Invented messages that use everything the view can show.
final class GallerySamples {

    private GallerySamples() {}

    static final String REPLY =
            """
            Here they are, from least thirsty to most, with how long each can wait in full sun:

            | Plant | Waits | Note |
            |---|---:|---|
            | Houseleek | 2–3 weeks | Shallow pot, gritty soil |
            | Thyme | 10 days | Cut back **after** flowering 🌿 |
            | Geranium | 5 days | Deep box, `N-P-K 5-10-10` |

            - **A reservoir box** doubles each of these times.
            - Mulch with fine gravel, *not* bark.
              - Nested: keep the rim free
                - Third level with ~~struck~~ text
            - [x] Done already
            - [ ] Still to do, and this item is long enough to wrap around to a second line so that its indentation can be seen

            1. First step
            2. Second step with `inline code` and a [link](https://example.org/a?b=c)
            3. Third step

               A paragraph inside the third step.
            """;

    static final String HEADINGS =
            """
            # Heading one
            Text right below a heading.
            ## Heading two
            ### Heading three
            Paragraph under three. It is long enough to wrap, so that the line height can be judged: a garden on a balcony needs wind shelter, deep pots and somebody who waters.

            #### Heading four
            Text.
            ###### Heading six

            > A quote with *emphasis*.
            > Second line.
            >
            > > Nested quote.
            >
            > - list in a quote

            ---

            After the rule.
            """;

    static final String CODE =
            """
            Run this:

            ```java
            /// A comment.
            public static void main(String[] args) {
                System.out.println("A very long line that will not fit into the column and therefore scrolls sideways, without wrapping");
            }
            ```

            Indented:

                let x = 1
                let y = 2

            <div class="note">raw HTML</div>

            Inline <b>html</b>, an image ![a red balloon](https://example.org/x.png), javascript: [bad](javascript:alert(1)).

            Formulas: $a_1*b_2*c$ and \\(x^2 + y_0\\), prices $5 and $10.

            $$
            - \\frac{a}{b}
            = c
            $$
            """;

    static final String SIGNS =
            """
            Emoji: 😀 grin, 👩‍👩‍👧‍👦 family, 🇩🇪 flag, 👍🏽 thumb, 1️⃣ keycap, ❤️ heart, ☎ text phone, ✔ check, ❤ text heart, © ™ → ★ ✓ ● ☀ ⚠ ⚠️ ✅ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🧑‍🚀.

            Bold **with 🎉 emoji** and `code 🚀 too`.

            Override: abc\u202Edef\u202C ghi. Zero width: a\u200Bb\u200Dc\u00ADd\uFEFFe. ESC \u001B[31m BEL \u0007 NUL \u0000 DEL \u007F. Lone \uD800 surrogate.

            Zalgo: Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B\u030C\u030D\u030E\u030F\u0310\u0311\u0312lgo. Persian می\u200Cخواهم. Hindi क्\u200Dष. Arabic السلام عليكم. 漢字かな한국어.
            """;

    static final String WIDE_TABLE =
            """
            | Measure | Baseline description that is long | January | February | March | April | Comment |
            |:--|:--|--:|--:|:-:|--:|:--|
            | Watering interval in days | How long the plants were left alone before anybody came back to look | 12 | 11 | 9 | 7 | Dropped quickly once the south wall heated up in the afternoon |
            | Losses | Plants that did not recover | 0 | 1 | 1 | 3 | See notes |
            """;

    static List<String> all() {
        return List.of(REPLY, HEADINGS, CODE, SIGNS, WIDE_TABLE);
    }
}
