package org.thoughttrace.curator.ui.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class GlyphLayersTest {

    private static final List<String> EMOJI =
            List.of("😀", "😁", "😂", "😃", "😄", "😅", "😆", "😀\u200D😀");

    private static EmojiFont font() {
        return EmojiFont.read(LayeredFontFile.make().bytes()).orElseThrow();
    }

    private static GlyphPicture.Pixels pixels(EmojiFont font, String emoji, int height) {
        return (GlyphPicture.Pixels) font.picture(emoji, height).orElseThrow();
    }

    private static String colour(GlyphPicture.Pixels picture, int column, int row) {
        return "%08x".formatted(picture.colours()[row * picture.width() + column]);
    }

    @Test
    void laysTheColoursOfThePaletteOverEachOther() {
        GlyphPicture.Pixels picture = pixels(font(), "😀", 10);
        assertThat(picture.width()).isEqualTo(10);
        assertThat(picture.height()).isEqualTo(10);
        assertThat(colour(picture, 0, 0)).as("red alone").isEqualTo("ffff0000");
        assertThat(colour(picture, 4, 9)).as("red alone").isEqualTo("ffff0000");
        assertThat(colour(picture, 5, 0)).as("nothing").isEqualTo("00000000");
        assertThat(colour(picture, 1, 7)).as("half-clear blue on red").isEqualTo("ff7f0080");
    }

    @Test
    void putsCompositeGlyphsTogetherFromMovedAndScaledParts() {
        GlyphPicture.Pixels picture = pixels(font(), "😀", 10);
        assertThat(colour(picture, 6, 5)).as("inside the first part").isEqualTo("80000080");
        assertThat(colour(picture, 6, 4)).as("above it").isEqualTo("00000000");
        assertThat(colour(picture, 7, 9)).as("its edge").isEqualTo("40000040");
        assertThat(colour(picture, 8, 9)).as("beside it").isEqualTo("00000000");
        assertThat(colour(picture, 1, 9)).as("below the second part").isEqualTo("ffff0000");
        assertThat(colour(picture, 1, 5)).as("above the second part").isEqualTo("ffff0000");
        assertThat(colour(picture, 3, 7)).as("beside the second part").isEqualTo("ffff0000");
    }

    @Test
    void theColourOfTheTextIsAGreyThatBothThemesCanShow() {
        assertThat(colour(pixels(font(), "😁", 10), 5, 5)).isEqualTo("ff808080");
    }

    @Test
    void curvesRoundTheCorners() {
        GlyphPicture.Pixels picture = pixels(font(), "😁", 40);
        assertThat(colour(picture, 4, 4)).as("where the curve passes by").isEqualTo("00000000");
        assertThat(colour(picture, 5, 5)).as("behind the curve").isNotEqualTo("00000000");
        assertThat(colour(picture, 7, 7)).isEqualTo("ff808080");
        double covered = 0;
        for (int pixel : picture.colours()) {
            covered += (pixel >>> 24) / 255.0;
        }
        assertThat(covered / 1600).as("the area left by four parabolas").isBetween(0.83, 5 / 6.0);
    }

    @Test
    void sequencesUseTheLigaturesOfTheFont() {
        assertThat(colour(pixels(font(), "😀\u200D😀", 10), 2, 2)).isEqualTo("ff00ff00");
        assertThat(pixels(font(), "😀\uFE0F", 10).colours())
                .isEqualTo(pixels(font(), "😀", 10).colours());
        assertThat(font().picture("😀😁", 10)).isEmpty();
    }

    @Test
    void aTableOfVersionOneIsReadForItsLayersOfVersionZero() {
        EmojiFont font = EmojiFont.read(LayeredFontFile.make(1).bytes()).orElseThrow();
        assertThat(pixels(font, "😀", 10).colours()).isEqualTo(pixels(font(), "😀", 10).colours());
    }

    @Test
    void aTableWithGradientsAloneIsNoFont() {
        FontFile gradients = LayeredFontFile.make();
        gradients.table("COLR", FontFile.words(1, 0, 0, 0, 0, 0, 0), new byte[20]);
        assertThat(EmojiFont.read(gradients.bytes())).isEmpty();
    }

    @Test
    void whatIsOutsideTheLineMakesThePictureSmallerAndIsNotCutOff() {
        FontFile low = LayeredFontFile.make();
        low.table("hhea", FontFile.words(1, 0, 500, 0), new byte[26], FontFile.words(1));
        GlyphPicture.Pixels picture = pixels(EmojiFont.read(low.bytes()).orElseThrow(), "😀", 10);
        assertThat(colour(picture, 0, 0)).isEqualTo("ffff0000");
        assertThat(colour(picture, 0, 9)).isEqualTo("ffff0000");
    }

    @Test
    void emojiThatCannotBeDrawnHaveNoPicture() {
        EmojiFont font = font();
        assertThat(List.of("😂", "😃", "😄", "😅", "😆", "😇"))
                .allSatisfy(emoji -> assertThat(font.picture(emoji, 10)).isEmpty());
    }

    @Test
    void aFontWithATableMissingOrCutShortIsNoFontOrHasNoPicture() {
        FontFile whole = LayeredFontFile.make();
        for (String tag : whole.tags()) {
            for (int length = 0; length < whole.length(tag); length++) {
                EmojiFont.read(whole.truncated(tag, length))
                        .ifPresent(font -> EMOJI.forEach(emoji -> font.picture(emoji, 10)));
            }
        }
        for (String tag : List.of("cmap", "GSUB", "COLR", "CPAL", "head", "hhea", "maxp")) {
            assertThat(EmojiFont.read(whole.truncated(tag, 0))).as(tag).isEmpty();
        }
        for (String tag : List.of("glyf", "loca", "hmtx")) {
            EmojiFont font = EmojiFont.read(whole.truncated(tag, 0)).orElseThrow();
            assertThat(font.picture("😀", 10)).as(tag).isEmpty();
        }
    }

    @Test
    void aGarbledFontNeverThrows() {
        byte[] whole = LayeredFontFile.make().bytes();
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            byte[] garbled = whole.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
            }
            EmojiFont.read(garbled)
                    .ifPresent(font -> EMOJI.forEach(emoji -> font.picture(emoji, 10)));
        }
    }
}
