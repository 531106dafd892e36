package org.thoughttrace.curator.ui.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import net.fellbaum.jemoji.EmojiManager;
import net.fellbaum.jemoji.Qualification;

import org.junit.jupiter.api.Test;

import java.util.List;

class EmojiTextTest {

    private static List<String> found(String text) {
        return EmojiText.find(text).stream().map(EmojiSpan::characters).toList();
    }

    @Test
    void findsWholeSequences() {
        String family = "👩\u200D👩\u200D👧\u200D👦";
        String scotland =
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F";
        assertThat(found("a " + family + "👍🏽🇩🇪1\uFE0F\u20E3❤\uFE0F" + scotland + " z"))
                .containsExactly(family, "👍🏽", "🇩🇪", "1\uFE0F\u20E3", "❤\uFE0F", scotland);
    }

    @Test
    void leavesTextAsText() {
        assertThat(found("0123 # * © ® ™ ☎ ✔ ❤ → ★ ♥ ℹ ‼")).isEmpty();
        assertThat(found("⌚\uFE0E and 1\uFE0F without keycap")).isEmpty();
    }

    @Test
    void takesPicturesThatNoTextFontHasEvenWithoutSelector() {
        assertThat(found("🌶 🖥 ⌚")).containsExactly("🌶", "🖥", "⌚");
    }

    @Test
    void unknownSequencesFallApartIntoTheirEmoji() {
        assertThat(found("🚀\u200D🌵")).containsExactly("🚀", "🌵");
        assertThat(found("🇩")).containsExactly("🇩");
    }

    @Test
    void namesAreShortAndLowerCase() {
        EmojiSpan grin = EmojiText.find("x😀").getFirst();
        assertThat(grin.name()).isEqualTo("grinning face");
        assertThat(grin.start()).isEqualTo(1);
        assertThat(grin.end()).isEqualTo(3);
        assertThat(EmojiText.find("\uD83E\uDEFF").getFirst().name()).isNotEmpty();
    }

    @Test
    void everyListedEmojiIsFoundAsOne() {
        assertThat(EmojiManager.getAllEmojis())
                .filteredOn(emoji -> emoji.getQualification() == Qualification.FULLY_QUALIFIED)
                .allSatisfy(emoji ->
                        assertThat(found("a" + emoji.getEmoji() + "b"))
                                .containsExactly(emoji.getEmoji()));
    }
}
