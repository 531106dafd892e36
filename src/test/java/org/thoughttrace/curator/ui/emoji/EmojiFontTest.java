package org.thoughttrace.curator.ui.emoji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import net.fellbaum.jemoji.EmojiManager;
import net.fellbaum.jemoji.Qualification;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class EmojiFontTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 4, 5, 6};

    /// Glyph 1 is 😀, glyph 2 the joiner, and glyph 3 a ligature of 😀 joiner 😀.
    private static byte[] font() {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        pictures.writeBytes(FontFile.words(3, 0));
        for (int glyph = 0; glyph < 3; glyph++) {
            pictures.writeBytes(new byte[] {8, 8, 0, 8, 8, 0, 0, 0, (byte) PNG.length});
            pictures.writeBytes(PNG);
        }
        int length = PNG.length + 9;
        return new FontFile()
                .characters(1, 2)
                .ligature(2, 3)
                .table(
                        "CBLC",
                        FontFile.words(3, 0, 0, 1, 0, 56, 0, 100, 0, 1),
                        new byte[28],
                        FontFile.bytes(0, 1, 0, 3, 16, 16, 32, 1),
                        FontFile.words(1, 3, 0, 8, 1, 17, 0, 4),
                        FontFile.words(0, 0, 0, length, 0, 2 * length, 0, 3 * length))
                .table("CBDT", pictures.toByteArray())
                .bytes();
    }

    private static Optional<byte[]> png(EmojiFont font, String sequence) {
        return font.picture(sequence, 36).map(picture -> ((GlyphPicture.Png) picture).bytes());
    }

    @Test
    void readsPicturesAndLigatures() {
        EmojiFont font = EmojiFont.read(font()).orElseThrow();
        assertThat(png(font, "😀")).hasValue(PNG);
        assertThat(png(font, "😀\uFE0F")).hasValue(PNG);
        assertThat(png(font, "😀\u200D😀")).hasValue(PNG);
        assertThat(png(font, "😀😀")).isEmpty();
        assertThat(png(font, "😁")).isEmpty();
        assertThat(png(font, "")).isEmpty();
    }

    @Test
    void aTruncatedFontIsNoFontOrHasNoPicture() {
        byte[] whole = font();
        for (int length = 0; length < whole.length; length++) {
            EmojiFont.read(Arrays.copyOf(whole, length)).ifPresent(font -> png(font, "😀\u200D😀"));
        }
    }

    @Test
    void aGarbledFontNeverThrows() {
        byte[] whole = font();
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            byte[] garbled = whole.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
            }
            EmojiFont.read(garbled).ifPresent(font -> png(font, "😀\u200D😀"));
        }
    }

    @Test
    void theSystemFontDrawsNearlyEveryEmojiAsOnePicture() throws IOException {
        List<Path> files = EmojiFontFiles.in(EmojiFontFiles.systemFolders());
        assumeThat(files).isNotEmpty();
        Optional<EmojiFont> read = EmojiFont.read(Files.readAllBytes(files.getFirst()));
        assumeThat(read).isPresent();
        EmojiFont font = read.orElseThrow();
        List<String> wanted =
                EmojiManager.getAllEmojis().stream()
                        .filter(e -> e.getQualification() == Qualification.FULLY_QUALIFIED)
                        .filter(e -> e.getVersion() <= 14)
                        .map(e -> e.getEmoji())
                        .toList();
        List<String> missing = wanted.stream().filter(e -> font.picture(e, 36).isEmpty()).toList();
        assertThat(missing).as("of " + wanted.size()).hasSizeLessThan(wanted.size() / 50);
    }

    @Test
    void aFolderWithoutFontsShowsNamesInstead() {
        EmojiImages images = EmojiImages.from(List.of(Path.of("no-such-folder")));
        images.prepare();
        assertThat(images.image("😀", 18)).isEmpty();
    }
}
