package org.thoughttrace.curator.logic.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Settings are kept at once, and never a reason not to start.
class SettingsFileTest {

    @TempDir Path folder;

    @Test
    void keepsWhatIsSetInAFolderItMakes() throws IOException {
        Path file = folder.resolve("a").resolve("b").resolve("settings.properties");
        SettingsFile.load(file).setCurator("Zoë \ud83d\ude00 = # x");
        SettingsFile again = SettingsFile.load(file);
        assertThat(again.curator()).contains("Zoë \ud83d\ude00 = # x");
        again.set("text.size", "14");
        assertThat(SettingsFile.load(file).get("text.size")).contains("14");
        assertThat(SettingsFile.load(file).curatorOrUser()).startsWith("Zoë");
    }

    @Test
    void aFileThatCannotBeReadCountsAsEmpty() throws IOException {
        Path file = Files.write(folder.resolve("s.properties"), new byte[] {'a', (byte) 0xFF});
        assertThat(SettingsFile.load(file).get("a")).isEmpty();
        Path escape = Files.writeString(folder.resolve("t.properties"), "curator=\\uZZZZ");
        assertThat(SettingsFile.load(escape).curator()).isEmpty();
        SettingsFile none = SettingsFile.load(folder.resolve("none"));
        assertThat(none.curatorOrUser()).isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void aBlankNameIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("s.properties"), "curator=  \n");
        assertThat(SettingsFile.load(file).curator()).isEmpty();
    }
}
