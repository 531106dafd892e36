package org.thoughttrace.curator.ui.help;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.thoughttrace.curator.ui.markdown.MarkdownDocument;
import org.thoughttrace.curator.ui.task.Tasks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/// The guide: one chapter at a time, read in the background.
public final class GuideViewModel {

    private static final String FOLDER = "/org/thoughttrace/curator/guide/";
    private static final String MISSING = "This chapter is missing from the program.";

    private final Tasks tasks;
    private final ObjectProperty<Chapter> chapter;
    private final ReadOnlyObjectWrapper<Optional<MarkdownDocument>> document =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Begins with a chapter.
    public GuideViewModel(Tasks tasks, Chapter first) {
        this.tasks = tasks;
        this.chapter = new SimpleObjectProperty<>(first);
        chapter.subscribe(this::read);
    }

    /// The chapter that is shown.
    public ObjectProperty<Chapter> chapterProperty() {
        return chapter;
    }

    /// Its text; empty until it is read.
    public ReadOnlyObjectProperty<Optional<MarkdownDocument>> documentProperty() {
        return document.getReadOnlyProperty();
    }

    private void read(Chapter wanted) {
        tasks.read(
                "Opening the guide",
                _ -> MarkdownDocument.parse(text(wanted)),
                read -> show(wanted, read),
                _ -> show(wanted, MarkdownDocument.plain(MISSING)));
    }

    private void show(Chapter read, MarkdownDocument text) {
        if (read == chapter.get()) {
            document.set(Optional.of(text));
        }
    }

    private static String text(Chapter chapter) throws IOException {
        try (InputStream in = GuideViewModel.class.getResourceAsStream(FOLDER + chapter.file())) {
            return new String(
                    Objects.requireNonNull(in, chapter.file()).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
