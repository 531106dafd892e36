package org.thoughttrace.curator.logic.text;

import java.util.Random;

/// Texts made by chance, the same in every run.
final class RandomTexts {
    /// What texts are likely to break on: pieces that join, split, vanish or look like others.
    static final String[] HOSTILE = {
        "a",
        "b",
        "Zoë",
        "don't",
        "3.14",
        " ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u0000",
        "\u0001",
        "\u007F",
        "\u0085",
        "\u00A0",
        "\u2028",
        ".",
        ",",
        "!?",
        "\u0301",
        "e\u0301",
        "\uD83D",
        "\uDE00",
        "😀",
        "👍🏽",
        "👩‍👩‍👧",
        "🇩🇪",
        "🇫",
        "\u200D",
        "\uFE0F",
        "#\uFE0F\u20E3",
        "漢字",
        "かな",
        "カ\u3099",
        "ｶﾞ",
        "각",
        "ᄀ",
        "ᆨ",
        "क्षि",
        "กำ",
        "\u0600",
        "\u06DD5",
        "\u0D4E",
        "\uFEFF",
        "\uD804\uDCBD",
        "‼",
        "↔",
        "©",
        "اَلْ",
        "שָׁ"
    };

    private final Random random;

    RandomTexts(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String of(String[] pieces, int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    /// The text with a few stretches replaced, at any place, also within a character.
    String edited(String text, String[] pieces) {
        var edited = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            var from = random.nextInt(edited.length() + 1);
            var to = Math.min(edited.length(), from + random.nextInt(6));
            edited.replace(from, to, of(pieces, 3));
        }
        return edited.toString();
    }
}
