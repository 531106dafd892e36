package org.thoughttrace.curator.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;
import org.thoughttrace.curator.app.Main;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The driver unpacks its library into the temporary folder, which two commands at the same time
/// tidy up, and which may not take it: no trace is printed, and what is wrong is said.
class QuietDriverTest {

    @TempDir Path folder;

    @Test
    void whatTheDriverCannotTidyUpIsNotPrinted() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        leaveWhatCannotBeDeleted(temporary);
        Process command = statsWith(temporary);
        assertThat(said(command)).isEmpty();
        assertThat(command.waitFor()).isZero();
    }

    @Test
    void aFolderThatCannotTakeTheLibraryIsNamed() throws Exception {
        Path none = Files.createFile(folder.resolve("no-folder"));
        Process command = statsWith(none);
        assertThat(said(command))
                .startsWith("SQLite could not be started")
                .contains(none.toString())
                .contains("-Dorg.sqlite.tmpdir=")
                .hasLineCount(1);
        assertThat(command.waitFor()).isEqualTo(3);
    }

    private Process statsWith(Path temporary) throws IOException {
        Path store = folder.resolve("s.ttc");
        CurationStore.open(store).close();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "stats",
                        store.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String said(Process command) throws IOException {
        return new String(command.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /// A folder with something in it, under the name of a library that was left behind.
    private static void leaveWhatCannotBeDeleted(Path temporary) throws IOException {
        Path left = temporary.resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-left-behind");
        Files.writeString(Files.createDirectory(left).resolve("x"), "x");
    }
}
