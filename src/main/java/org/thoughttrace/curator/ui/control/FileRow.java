package org.thoughttrace.curator.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.nio.file.Path;

/// A file that will be written: its name over its folder, and the way to another one.
public final class FileRow extends HBox {

    /// @param file the one chosen so far
    /// @param choose asks for another
    public FileRow(ObservableValue<Path> file, Runnable choose) {
        super(12);
        Label name = Parts.label("", "file-name");
        Label folder = Parts.label("", "small", "muted");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        file.subscribe(path -> {
            name.setText(String.valueOf(path.getFileName()));
            folder.setText(String.valueOf(path.toAbsolutePath().getParent()));
        });
        VBox words = new VBox(1, name, folder);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button another = Parts.button("Choose…", "plain-button", choose);
        another.setMinWidth(Region.USE_PREF_SIZE);
        another.setAccessibleText("Choose another file");
        getStyleClass().add("file-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, another);
    }
}
