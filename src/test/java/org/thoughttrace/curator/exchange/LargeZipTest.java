package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.exchange.source.UnreadableFileException;
import org.thoughttrace.curator.exchange.source.ZipDirectory;
import org.thoughttrace.curator.exchange.source.ZipPieces;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Archives with the records of those over 4 GB or of many files, and archives that lie about what
/// they unpack to.
final class LargeZipTest {
    private static final String ONE =
            "[{\"uuid\": \"one\", \"chat_messages\": [{\"sender\": \"human\", \"text\": \"Hi\"}]}]";

    @TempDir Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("export.zip"), bytes);
    }

    private static void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> ThoughtTraceReader.open(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(words)
                .hasMessageEndingWith(".");
    }

    private static void assertIsReadWhole(Path file, int others) throws IOException {
        Incoming read = Incoming.of(file);
        assertThat(read.only().conversation().id()).isEqualTo("one");
        assertThat(read.notes())
                .contains(
                        "Read in the archive: conversations.json; other files in it: "
                                + others
                                + ".");
    }

    @Test
    void numbersOfSixtyFourBitsAreRead() throws IOException {
        ZipBytes zip = new ZipBytes().add("user.json", "{}").add("conversations.json", ONE);
        assertIsReadWhole(file(zip.toBytes()), 1);
    }

    @Test
    void moreFilesThanSixteenBitsCountAreRead() throws IOException {
        Path file = folder.resolve("many.zip");
        int many = 0x1_0000 + 5;
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < many; i++) {
                out.putNextEntry(new ZipEntry("images/" + i));
            }
            out.putNextEntry(new ZipEntry("conversations.json"));
            out.write(ONE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .as("it has the records of a large one")
                .contains("PK\u0006\u0006", "PK\u0006\u0007");
        assertIsReadWhole(file, many);
    }

    @Test
    void whatNoArchiveShouldHoldIsRefusedThereToo() throws IOException {
        ZipBytes zip = new ZipBytes().add("conversations.json", ONE);
        assertRefused(file(zip.add("../evil.txt", "x").toBytes()), "outside");
        zip = new ZipBytes().add("conversations.json", ONE).add("conversations.json", ONE);
        assertRefused(file(zip.toBytes()), "two files of one name");
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 0",
        "-1, 0",
        "100000000, 0",
        "46, 0",
        "0, -1",
        "0, 9223372036854775807",
        "0, 100000"
    })
    void wrongNumbersOfTheDirectoryAreSaidAsDamage(long length, long shift) throws IOException {
        ZipBytes zip = new ZipBytes().add("conversations.json", ONE);
        byte[] sound = zip.toBytes();
        long endAt = sound.length - 98;
        long told = shift == 0 ? endAt : shift < 0 ? shift : Math.max(shift, shift + endAt);
        long directory = length == 0 ? 46 + "conversations.json".length() + 28 : length;
        assertRefused(file(zip.toBytes(directory, told)), "damaged or cut off");
    }

    @Test
    void aSecondDirectoryInTheCommentIsSeen() throws IOException {
        byte[] bad = new ZipBytes().add("conversations.json", ONE).add("../evil", "x").toBytes();
        byte[] good = plain("conversations.json");
        // The first archive with the second one as its comment: the last end counts, for all
        // readers.
        ByteBuffer both =
                ByteBuffer.allocate(bad.length + good.length).order(ByteOrder.LITTLE_ENDIAN);
        both.put(bad).put(good);
        both.putShort(bad.length - 2, (short) good.length);
        Path file = file(both.array());
        assertIsReadWhole(file, 0);
        // And with an end that only a careless reader takes for one.
        byte[] fake = new byte[22 + 10];
        ByteBuffer.wrap(fake).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 0x06054b50);
        ByteBuffer odd =
                ByteBuffer.allocate(bad.length + fake.length).order(ByteOrder.LITTLE_ENDIAN);
        odd.put(bad).put(fake);
        odd.putShort(bad.length - 2, (short) fake.length);
        assertRefused(file(odd.array()), "outside");
    }

    @Test
    void anArchiveWithADirectoryForEachReaderIsRefused() throws IOException {
        byte[] good = new ZipBytes().add("conversations.json", ONE).toBytes();
        int directory = 46 + "conversations.json".length() + 28;
        int from = good.length - 98 - directory;
        // An entry among whose further data are the directory and the end that readers of 64 bits
        // go by.
        byte[] name = "../evil.json".getBytes(StandardCharsets.UTF_8);
        int further = directory + 76;
        int length = 46 + name.length + 4 + further;
        ByteBuffer entry = ByteBuffer.allocate(length + 22).order(ByteOrder.LITTLE_ENDIAN);
        entry.putInt(0x02014b50)
                .putShort(28, (short) name.length)
                .putShort(30, (short) (further + 4));
        entry.position(46).put(name).putShort((short) 0x7777).putShort((short) further);
        entry.put(good, from, further);
        entry.putLong(length - 20 + 8, (long) from + length - 76);
        entry.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
        entry.putInt(length).putInt(from).putShort((short) 0);
        byte[] both = Arrays.copyOf(good, from + entry.capacity());
        entry.get(0, both, from, entry.capacity());
        Path file = file(both);
        assertThat(ZipDirectory.of(file))
                .extracting(ZipDirectory.Entry::name)
                .as("what is looked through")
                .containsExactly("conversations.json");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .as("what would be read")
                    .containsExactly("../evil.json");
        }
        assertRefused(file, "damaged or cut off");
    }

    private byte[] plain(String name) throws IOException {
        Path file = folder.resolve("plain.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(ONE.getBytes(StandardCharsets.UTF_8));
        }
        return Files.readAllBytes(file);
    }

    /// A small archive of one long text whose directory says that it is short.
    private Path lying(int really) throws IOException {
        Path file = folder.resolve("lying.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("conversations.json"));
            out.write((ONE + " ".repeat(really)).getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(file);
        int entry = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, 5);
        return Files.write(file, bytes);
    }

    @Test
    void whatIsUnpackedIsCountedAndNotWhatTheDirectorySays() throws IOException {
        Path file = lying(5_000_000);
        assertThat(Files.size(file)).isLessThan(10_000);
        assertThatThrownBy(() -> readAll(file, 1_000_000))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("unpacks to more than 0 MiB");
    }

    @Test
    void manySmallFilesAreCountedTogether() throws IOException {
        Path file = folder.resolve("many.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 20; i++) {
                out.putNextEntry(new ZipEntry("conversations-" + i + ".json"));
                out.write((ONE + " ".repeat(60_000)).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThatThrownBy(() -> readAll(file, 100_000))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("unpacks to more than");
        readAll(file, 2_000_000);
    }

    private static void readAll(Path file, long limit) throws IOException {
        try (ZipPieces pieces = ZipPieces.open(file, 1_000_000, limit)) {
            while (pieces.next() != null) {
                assertThat(pieces.position()).isPositive();
            }
        }
    }
}
