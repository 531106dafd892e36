package org.thoughttrace.curator.ui.emoji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Where this system may keep a colour emoji font.
final class EmojiFontFiles {

    private static final int DEPTH = 6;

    private EmojiFontFiles() {}

    /// The font folders of this system, the user's own first.
    static List<Path> systemFolders() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return List.of(
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/usr/share/fonts"),
                Path.of("/run/host/fonts"));
    }

    /// Font files that call themselves emoji, the best known first. Folders that are missing or may
    /// not be read are left out.
    static List<Path> in(List<Path> folders) {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder, DEPTH)) {
                files.filter(EmojiFontFiles::looksRight).forEach(found::add);
            } catch (IOException | UncheckedIOException unreadable) {
                // Another folder may have one; without any, emoji are shown by name.
            }
        }
        found.sort(Comparator.comparing(file -> !name(file).startsWith("notocoloremoji")));
        return List.copyOf(found);
    }

    private static boolean looksRight(Path file) {
        String name = name(file);
        return name.contains("emoji") && (name.endsWith(".ttf") || name.endsWith(".otf"));
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }
}
