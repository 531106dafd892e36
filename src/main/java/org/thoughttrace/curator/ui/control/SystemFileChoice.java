package org.thoughttrace.curator.ui.control;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks for files with the dialogs of the system.
public final class SystemFileChoice implements FileChoice {

    private final Supplier<@Nullable Window> window;

    /// With the window that the dialogs belong to.
    public SystemFileChoice(Supplier<@Nullable Window> window) {
        this.window = window;
    }

    @Override
    public Optional<Path> toRead(String title, Kind kind) {
        File file = chooser(title, kind).showOpenDialog(window.get());
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public Optional<Path> toWrite(String title, Kind kind, Path suggested) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        Path folder = suggested.toAbsolutePath().getParent();
        if (folder != null && folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toFile());
        }
        File file = chooser.showSaveDialog(window.get());
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public boolean show(Path folder) {
        return SystemPrograms.show(folder);
    }

    private static FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                kind.title(),
                                kind.endings().stream().map(ending -> "*." + ending).toList()),
                        new FileChooser.ExtensionFilter("All files", "*"));
        return chooser;
    }
}
