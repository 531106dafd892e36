package org.thoughttrace.curator.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;

import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.RunningTask;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The initials of the curator whose name acts carry; leads to where the name can be changed.
final class Initials extends Button {

    private static final int MOST = 2;

    private String shown = "";

    Initials(Session session, Commands commands) {
        getStyleClass().setAll("avatar");
        setOnAction(event -> commands.get("settings.preferences").perform());
        show(session.curatorName());
        // The name is kept by a task, like all settings: when one is done it may be another.
        session.tasks()
                .running()
                .addListener(
                        (ListChangeListener<RunningTask>) change -> show(session.curatorName()));
    }

    private void show(String name) {
        if (name.equals(shown)) {
            return;
        }
        shown = name;
        setText(of(name));
        setAccessibleText("Curator: " + name);
        setTooltip(Parts.tooltip("Curator: " + name));
    }

    /// The first letters of the first and the last word: "MR" of "Maria del Rio".
    static String of(String name) {
        String[] words = name.strip().split("[\\s._-]+");
        String all =
                Arrays.stream(words)
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining());
        int letters = all.codePointCount(0, all.length());
        if (letters <= MOST) {
            return all.toUpperCase(Locale.ROOT);
        }
        String first = all.substring(0, all.offsetByCodePoints(0, 1));
        String last = all.substring(all.offsetByCodePoints(all.length(), -1));
        return (first + last).toUpperCase(Locale.ROOT);
    }
}
