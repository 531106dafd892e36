package org.thoughttrace.curator.ui.emoji;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where this system may keep a colour emoji font.
final class EmojiFontFiles {

    private static final int DEPTH = 6;

    /// How the names of the fonts begin that are tried first: Noto Color Emoji, then that of Windows.
    private static final List<String> BEST_KNOWN = List.of("notocoloremoji", "seguiemj");

    private EmojiFontFiles() {}

    /// The font folders of this system, the user's own first.
    static List<Path> systemFolders() {
        return folders(Path.of(System.getProperty("user.home", ".")), System::getenv);
    }

    /// The font folders of any system. Those that it does not have are found missing later.
    static List<Path> folders(Path home, Function<String, @Nullable String> environment) {
        List<Path> folders = new ArrayList<>();
        folders.add(home.resolve(".local/share/fonts"));
        folders.add(home.resolve(".fonts"));
        addBelow(environment.apply("LOCALAPPDATA"), "Microsoft/Windows/Fonts", folders);
        addBelow(environment.apply("WINDIR"), "Fonts", folders);
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(Path.of("/usr/share/fonts"));
        folders.add(Path.of("/run/host/fonts"));
        return folders;
    }

    private static void addBelow(@Nullable String parent, String name, List<Path> folders) {
        if (parent == null || parent.isBlank()) {
            return;
        }
        try {
            folders.add(Path.of(parent, name));
        } catch (InvalidPathException misspelt) {
            // As good as a folder that is not there.
        }
    }

    /// Font files that call themselves emoji (on Windows `seguiemj.ttf`), the best known first. Folders that are missing or may
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
        found.sort(Comparator.comparingInt(EmojiFontFiles::rank));
        return List.copyOf(found);
    }

    private static boolean looksRight(Path file) {
        String name = name(file);
        boolean named = name.contains("emoji") || name.equals("seguiemj.ttf");
        return named && (name.endsWith(".ttf") || name.endsWith(".otf"));
    }

    private static int rank(Path file) {
        for (int i = 0; i < BEST_KNOWN.size(); i++) {
            if (name(file).startsWith(BEST_KNOWN.get(i))) {
                return i;
            }
        }
        return BEST_KNOWN.size();
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }
}
