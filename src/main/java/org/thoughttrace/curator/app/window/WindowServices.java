package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.control.FileChoice;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.theme.Theme;

import java.util.function.Consumer;

/// What all windows of the program share.
///
/// @param links opens a web address outside the program
/// @param stores opens another store in place of the one in the window
public record WindowServices(
        SettingsFile settings,
        Theme theme,
        EmojiImages emoji,
        Consumer<String> links,
        FileChoice files,
        Consumer<java.nio.file.Path> stores) {

    void openLink(String address) {
        links.accept(address);
    }
}
