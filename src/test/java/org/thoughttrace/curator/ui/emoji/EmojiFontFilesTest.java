package org.thoughttrace.curator.ui.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class EmojiFontFilesTest {

    @TempDir Path folder;

    @Test
    void windowsKeepsFontsForEverybodyAndForOneUser() {
        Map<String, String> environment =
                Map.of("WINDIR", "/c/Windows", "LOCALAPPDATA", "/c/Users/mara/AppData/Local");
        assertThat(EmojiFontFiles.folders(folder, environment::get))
                .containsSubsequence(
                        Path.of("/c/Users/mara/AppData/Local/Microsoft/Windows/Fonts"),
                        Path.of("/c/Windows/Fonts"));
    }

    @Test
    void aFolderThatCannotBeNamedIsLeftOut() {
        List<Path> without = EmojiFontFiles.folders(folder, Map.<String, String>of()::get);
        Map<String, String> misspelt = Map.of("WINDIR", "\0", "LOCALAPPDATA", " ");
        assertThat(EmojiFontFiles.folders(folder, misspelt::get)).isEqualTo(without);
    }

    @Test
    void theFontOfWindowsIsTriedAfterNotoAndBeforeOthers() throws IOException {
        for (String name :
                List.of("AnEmoji.ttf", "NotoColorEmoji.ttf", "SEGUIEMJ.TTF", "seguisym.ttf")) {
            Files.createFile(folder.resolve(name));
        }
        assertThat(EmojiFontFiles.in(List.of(folder)))
                .extracting(file -> folder.relativize(file).toString())
                .containsExactly("NotoColorEmoji.ttf", "SEGUIEMJ.TTF", "AnEmoji.ttf");
    }
}
