package org.thoughttrace.curator.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.exchange.Incoming;
import org.thoughttrace.curator.exchange.Quarantine;
import org.thoughttrace.curator.exchange.ThoughtTraceReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The zip archive of an export, sound and otherwise.
final class ZipPiecesTest {
    private static final String ONE = claude("one");
    private static final String TWO = claude("two");

    @TempDir Path folder;

    private static String claude(String id) {
        return "{\"uuid\": \""
                + id
                + "\", \"chat_messages\": [{\"sender\": \"human\", \"text\": \"Hi\"}]}";
    }

    /// An archive of names and contents in turn.
    private Path zip(String... entries) throws IOException {
        Path file = folder.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at < entries.length; at += 2) {
                out.putNextEntry(new ZipEntry(entries[at]));
                out.write(entries[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /// Changes bytes of a text everywhere in a file; both are of one length.
    private static Path changed(Path file, String from, String to) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return Files.write(file, bytes.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void assertRefused(Path file, String... words) {
        assertThatThrownBy(() -> ThoughtTraceReader.open(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContainingAll(words)
                .hasMessageEndingWith(".");
    }

    @Test
    void theConversationsOfAnExportAreReadAndOtherFilesAreNot() throws IOException {
        Incoming read =
                Incoming.of(
                        zip(
                                "users.json",
                                "[{}]",
                                "conversations.json",
                                "[" + ONE + ",\n" + TWO + "]"));
        assertThat(read.accepted())
                .extracting(one -> one.conversation().id())
                .containsExactly("one", "two");
        assertThat(read.notes())
                .contains("Read in the archive: conversations.json; other files in it: 1.");
        assertThat(Incoming.text(read.accepted().getFirst())).contains("{\"uuid\":\"one\",");
    }

    @Test
    void anExportInPiecesIsReadInTheOrderOfItsNumbers() throws IOException {
        Incoming read =
                Incoming.of(
                        zip(
                                "my/conversations-010.json",
                                "[" + claude("ten") + "]",
                                "my/conversations-002.json",
                                "[" + TWO + "]",
                                "my/deep/conversations.json",
                                "[" + ONE + "]"));
        assertThat(read.accepted())
                .extracting(one -> one.conversation().id())
                .containsExactly("two", "ten");
    }

    @Test
    void whatIsRejectedNamesTheFileInTheArchiveAndIsKept() throws IOException {
        Path file = zip("conversations.json", "[" + ONE + ",\n {\"x\": 1}]");
        Incoming read = Incoming.of(file);
        assertThat(read.accepted()).hasSize(1);
        assertThat(read.rejected())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.part()).isEqualTo("conversations.json");
                    assertThat(one.line()).isEqualTo(2);
                });
        Path kept = folder.resolve("kept.jsonl");
        Quarantine.append(file, read.rejected(), kept);
        assertThat(Files.readString(kept)).isEqualTo("{\"x\": 1}\n");
    }

    @Test
    void archivesThatNoProgramShouldMakeAreRefused() throws IOException {
        assertRefused(zip("conversations.json", "[]", "../evil.txt", "x"), "outside");
        assertRefused(zip("conversations.json", "[]", "a\\..\\evil.txt", "x"), "outside");
        assertRefused(zip("conversations.json", "[]", "/etc/evil.txt", "x"), "absolute");
        assertRefused(zip("conversations.json", "[]", "C:\\evil.txt", "x"), "absolute");
        assertRefused(
                changed(
                        zip("conversations.json", "[]", "conversations.jsoM", "[]"),
                        "conversations.jsoM",
                        "conversations.json"),
                "two files of one name");
    }

    @Test
    void linksAreRefused() throws IOException {
        Path file = zip("conversations.json", "[" + ONE + "]");
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int entry = text.indexOf("PK\u0001\u0002");
        bytes[entry + 5] = 3;
        bytes[entry + 41] = (byte) 0xA1;
        Files.write(file, bytes);
        assertRefused(file, "a link");
    }

    @Test
    void otherArchivesAreNamed() throws IOException {
        assertRefused(zip("notes.txt", "x"), "without a conversations.json");
        assertRefused(zip("conversations.json", ""), "conversations.json", "empty");
        Path cut = zip("conversations.json", "[" + ONE + "]");
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(cut, "damaged or cut off");
        Path locked = zip("conversations.json", "[" + ONE + "]");
        byte[] flags = Files.readAllBytes(locked);
        int entry = new String(flags, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        flags[entry + 8] |= 1;
        Files.write(locked, flags);
        assertRefused(locked, "password");
    }

    @Test
    void damageWithinIsSeenBeforeAnythingIsRead() throws IOException {
        Path file = folder.resolve("export.zip");
        byte[] content = ("[" + ONE + "]").getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            ZipEntry stored = new ZipEntry("conversations.json");
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(content.length);
            stored.setCrc(sum.getValue());
            out.putNextEntry(stored);
            out.write(content);
        }
        assertThat(Incoming.of(file).accepted()).hasSize(1);
        assertRefused(changed(file, "human", "humam"), "damaged: fetch it again");
    }

    @Test
    void moreThanTheLimitIsNotUnpackedWhateverTheArchiveSaysOfItself() throws IOException {
        Path file = zip("conversations.json", "[" + ONE + " ".repeat(300_000) + "]");
        assertThatThrownBy(() -> ZipPieces.open(file, 1_000, 100_000))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("unpacks to more than");
        try (ZipPieces pieces = ZipPieces.open(file, 1_000_000, 400_000)) {
            assertThat(pieces.next()).isNotNull();
            assertThat(pieces.next()).isNull();
        }
    }
}
