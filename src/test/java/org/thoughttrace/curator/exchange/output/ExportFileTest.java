package org.thoughttrace.curator.exchange.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.thoughttrace.curator.exchange.Sources.utf8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.exchange.output.ExportFile.IfExists;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A file appears whole or not at all, and an old one outlives every failure.
final class ExportFileTest {
    @TempDir Path folder;

    private long filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void nothingShowsBeforeTheCommit() throws IOException {
        Path target = folder.resolve("out.jsonl");
        try (ExportFile file = new ExportFile(target, IfExists.REFUSE)) {
            file.write(utf8("{}"));
            file.write(utf8("é"));
            assertThat(target).doesNotExist();
            file.commit();
        }
        assertThat(target).hasContent("{}\né\n");
        assertThat(filesInFolder()).isEqualTo(1);
    }

    @Test
    void withoutACommitNothingIsLeft() throws IOException {
        try (ExportFile file = new ExportFile(folder.resolve("out.jsonl"), IfExists.REFUSE)) {
            file.writeBytes(new byte[1 << 20]);
        }
        assertThat(filesInFolder()).isZero();
    }

    @Test
    void anOldFileIsRefusedOrReplaced() throws IOException {
        Path target = Files.writeString(folder.resolve("out.jsonl"), "old");

        assertThatThrownBy(() -> new ExportFile(target, IfExists.REFUSE))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("is there already");
        assertThat(target).hasContent("old");

        try (ExportFile file = new ExportFile(target, IfExists.REPLACE)) {
            file.write(utf8("new"));
            assertThat(target).hasContent("old");
            file.commit();
        }
        assertThat(target).hasContent("new\n");
        assertThat(filesInFolder()).isEqualTo(1);
    }

    @Test
    void aStoreIsNeverReplacedNotEvenByALinkToIt() throws IOException {
        Path store = Files.writeString(folder.resolve("mine.TTC"), "work");
        Path link = folder.resolve("link.jsonl");
        assumeTrue(linked(link, store));
        for (Path target : new Path[] {store, link, folder.resolve("new.ttc")}) {
            assertThatThrownBy(() -> new ExportFile(target, IfExists.REPLACE))
                    .isInstanceOf(ExportException.class)
                    .hasMessageContaining("store");
        }
        assertThat(store).hasContent("work");
        assertThat(filesInFolder()).isEqualTo(2);
    }

    private static boolean linked(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (UnsupportedOperationException | FileSystemException notHere) {
            return false;
        }
    }

    @Test
    void aFileThatAppearsMeanwhileIsNotReplaced() throws IOException {
        Path target = folder.resolve("out.jsonl");
        try (ExportFile file = new ExportFile(target, IfExists.REFUSE)) {
            Files.writeString(target, "foreign");
            assertThatThrownBy(file::commit).isInstanceOf(ExportException.class);
        }
        assertThat(target).hasContent("foreign");
        assertThat(filesInFolder()).isEqualTo(1);
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws IOException {
        Path target = Files.writeString(folder.resolve("out.jsonl"), "old");
        try (ExportFile file = new ExportFile(target, IfExists.REPLACE, FullDisk::new)) {
            file.write(utf8("fits into the buffer"));
            assertThatThrownBy(file::commit)
                    .isInstanceOf(ExportException.class)
                    .hasMessageContaining("make room");
            assertThatThrownBy(() -> file.write(new byte[1 << 20]))
                    .isInstanceOf(ExportException.class)
                    .hasMessageContaining("make room");
        }
        assertThat(target).hasContent("old");
        assertThat(filesInFolder()).isEqualTo(1);
    }

    private static final class FullDisk extends FilterOutputStream {
        FullDisk(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, Math.min(10, length));
            throw new IOException("No space left on device");
        }
    }

    @Test
    void foldersThatDoNotDoAreNamed() throws IOException {
        assertThatThrownBy(() -> new ExportFile(folder, IfExists.REPLACE))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> new ExportFile(folder.resolve("no/out.jsonl"), IfExists.REPLACE))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("is not there");
        Path locked = Files.createDirectory(folder.resolve("locked"));
        if (locked.toFile().setWritable(false) && !Files.isWritable(locked)) {
            assertThatThrownBy(() -> new ExportFile(locked.resolve("out"), IfExists.REFUSE))
                    .isInstanceOf(ExportException.class)
                    .hasMessageContaining("Nothing can be written");
        }
    }

    @Test
    void aFolderOfTheSystemCannotBeWrittenTo() {
        Path system = Path.of("/proc");
        assumeTrue(Files.isDirectory(system));

        assertThatThrownBy(() -> new ExportFile(system.resolve("out.jsonl"), IfExists.REFUSE))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("Nothing can be written");
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path real = Files.writeString(folder.resolve("real.jsonl"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);
        try (ExportFile file = new ExportFile(link, IfExists.REPLACE)) {
            file.write(utf8("new"));
            file.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new\n");
    }
}
