package org.thoughttrace.curator.logic.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// Settings kept as a properties file in the place where the system keeps such files. Nothing of a
/// store or a conversation is in it. A file that cannot be read counts as empty: settings are never
/// a reason not to start.
public final class SettingsFile {

    /// The system property that names another folder, for tests.
    public static final String FOLDER_PROPERTY = "curator.settings";

    private static final String CURATOR = "curator";

    private final Path file;
    private final Properties values = new Properties();

    private SettingsFile(Path file) {
        this.file = file;
    }

    /// The settings of the person who runs the program.
    public static SettingsFile load() {
        return load(folder().resolve("settings.properties"));
    }

    /// The settings in a file, which need not be there.
    public static SettingsFile load(Path file) {
        SettingsFile settings = new SettingsFile(file);
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                settings.values.load(in);
            } catch (IOException | IllegalArgumentException unreadable) {
                settings.values.clear();
            }
        }
        return settings;
    }

    /// The folder in which the program keeps what belongs to the person.
    public static Path folder() {
        String named = System.getProperty(FOLDER_PROPERTY);
        if (named != null) {
            return Path.of(named);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        String name = "ThoughtTrace Curator";
        if (system.contains("win")) {
            String roaming = System.getenv("APPDATA");
            return (roaming == null ? home : Path.of(roaming)).resolve(name);
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(name);
        }
        String config = System.getenv("XDG_CONFIG_HOME");
        Path base = config == null || config.isBlank() ? home.resolve(".config") : Path.of(config);
        return base.resolve("thoughttrace-curator");
    }

    /// The value of a setting.
    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name)).filter(value -> !value.isBlank());
    }

    /// The curator's name, if it was ever given.
    public Optional<String> curator() {
        return get(CURATOR);
    }

    /// Whose name acts carry: the curator's own, else the system's user name.
    public String curatorOrUser() {
        return curator().orElseGet(() -> System.getProperty("user.name", "curator"));
    }

    /// Keeps the curator's name.
    ///
    /// @throws IOException when the file cannot be written
    public void setCurator(String name) throws IOException {
        set(CURATOR, name);
    }

    /// Keeps a setting at once.
    ///
    /// @throws IOException when the file cannot be written
    public synchronized void set(String name, String value) throws IOException {
        if (value.equals(values.getProperty(name))) {
            return;
        }
        values.setProperty(name, value);
        save();
    }

    /// Forgets some settings at once.
    ///
    /// @throws IOException when the file cannot be written
    public synchronized void remove(Collection<String> names) throws IOException {
        if (values.keySet().removeAll(List.copyOf(names))) {
            save();
        }
    }

    private void save() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            values.store(out, null);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
