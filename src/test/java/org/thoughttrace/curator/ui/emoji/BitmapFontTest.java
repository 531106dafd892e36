package org.thoughttrace.curator.ui.emoji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import net.fellbaum.jemoji.EmojiManager;
import net.fellbaum.jemoji.Qualification;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class BitmapFontTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 4, 5, 6};

    /// Glyph 1 is 😀, glyph 2 the joiner, and glyph 3 a ligature of 😀 joiner 😀.
    private static byte[] font() throws IOException {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put(
                "cmap",
                words(
                        0, 1, 3, 10, 0, 12, 12, 0, 0, 40, 0, 0, 0, 2, 0, 0x200D, 0, 0x200D, 0, 2, 1,
                        0xF600, 1, 0xF600, 0, 1));
        // Header, one lookup of type 4, one subtable: coverage of glyph 1, one set, one ligature.
        tables.put(
                "GSUB",
                words(1, 0, 0, 0, 10, 1, 4, 4, 0, 1, 8, 1, 8, 1, 14, 1, 1, 1, 1, 4, 3, 3, 2, 1));
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        for (int glyph = 0; glyph < 3; glyph++) {
            picture.write(new byte[] {8, 8, 0, 8, 8, 0, 0, 0, (byte) PNG.length});
            picture.write(PNG);
        }
        int length = PNG.length + 9;
        ByteArrayOutputStream bitmaps = new ByteArrayOutputStream();
        bitmaps.write(words(3, 0, 0, 1, 0, 56, 0, 100, 0, 1));
        bitmaps.write(new byte[32 - 4]);
        bitmaps.write(new byte[] {0, 1, 0, 3, 16, 16, 32, 1});
        bitmaps.write(
                words(1, 3, 0, 8, 1, 17, 0, 4, 0, 0, 0, length, 0, 2 * length, 0, 3 * length));
        tables.put("CBLC", bitmaps.toByteArray());
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.write(words(3, 0));
        data.write(picture.toByteArray());
        tables.put("CBDT", data.toByteArray());
        return assemble(tables);
    }

    private static byte[] words(int... words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (int word : words) {
            out.writeShort(word);
        }
        return bytes.toByteArray();
    }

    private static byte[] assemble(Map<String, byte[]> tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0x10000);
        out.writeShort(tables.size());
        out.write(new byte[6]);
        int offset = 12 + 16 * tables.size();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.write(table.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(0);
            out.writeInt(offset);
            out.writeInt(table.getValue().length);
            offset += table.getValue().length;
        }
        for (byte[] table : tables.values()) {
            out.write(table);
        }
        return bytes.toByteArray();
    }

    @Test
    void readsPicturesAndLigatures() throws IOException {
        BitmapFont font = BitmapFont.read(font()).orElseThrow();
        assertThat(font.png("😀")).hasValue(PNG);
        assertThat(font.png("😀\uFE0F")).hasValue(PNG);
        assertThat(font.png("😀\u200D😀")).hasValue(PNG);
        assertThat(font.png("😀😀")).isEmpty();
        assertThat(font.png("😁")).isEmpty();
        assertThat(font.png("")).isEmpty();
    }

    @Test
    void aTruncatedFontIsNoFontOrHasNoPicture() throws IOException {
        byte[] whole = font();
        for (int length = 0; length < whole.length; length++) {
            BitmapFont.read(Arrays.copyOf(whole, length)).ifPresent(font -> font.png("😀\u200D😀"));
        }
    }

    @Test
    void aGarbledFontNeverThrows() throws IOException {
        byte[] whole = font();
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            byte[] garbled = whole.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
            }
            BitmapFont.read(garbled).ifPresent(font -> font.png("😀\u200D😀"));
        }
    }

    @Test
    void theSystemFontDrawsNearlyEveryEmojiAsOnePicture() throws IOException {
        List<Path> files = EmojiFontFiles.in(EmojiFontFiles.systemFolders());
        assumeThat(files).isNotEmpty();
        Optional<BitmapFont> read = BitmapFont.read(Files.readAllBytes(files.getFirst()));
        assumeThat(read).isPresent();
        BitmapFont font = read.orElseThrow();
        List<String> wanted =
                EmojiManager.getAllEmojis().stream()
                        .filter(e -> e.getQualification() == Qualification.FULLY_QUALIFIED)
                        .filter(e -> e.getVersion() <= 14)
                        .map(e -> e.getEmoji())
                        .toList();
        List<String> missing = wanted.stream().filter(e -> font.png(e).isEmpty()).toList();
        assertThat(missing).as("of " + wanted.size()).hasSizeLessThan(wanted.size() / 50);
    }

    @Test
    void aFolderWithoutFontsShowsNamesInstead() {
        EmojiImages images = EmojiImages.from(List.of(Path.of("no-such-folder")));
        images.prepare();
        assertThat(images.image("😀", 18)).isEmpty();
    }
}
