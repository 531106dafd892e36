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

/// Two commands at the same time tidy up the same temporary folder; neither prints a trace.
class QuietDriverTest {

    @TempDir Path folder;

    @Test
    void whatTheDriverCannotTidyUpIsNotPrinted() throws Exception {
        Path store = folder.resolve("s.ttc");
        CurationStore.open(store).close();
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        leaveWhatCannotBeDeleted(temporary);
        Process command =
                new ProcessBuilder(
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
        String said = new String(command.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(command.waitFor()).isZero();
        assertThat(said).isEmpty();
    }

    /// A folder with something in it, under the name of a library that was left behind.
    private static void leaveWhatCannotBeDeleted(Path temporary) throws IOException {
        Path left = temporary.resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-left-behind");
        Files.writeString(Files.createDirectory(left).resolve("x"), "x");
    }
}
