package org.thoughttrace.curator.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.RunningTask;

import java.util.Optional;

/// The latest message, at the foot of the window. What went wrong stays until it is taken away;
/// the rest goes by itself.
final class NoticeBar extends HBox {

    private static final Duration STAY = Duration.seconds(6);

    private final Session session;
    private final ObservableValue<String> offerKey;
    private final ObservableValue<String> closeKey;
    private final Label text = new Label();
    private @Nullable RunningTask goes;

    /// @param offerKey does what a message offers; empty for none
    /// @param closeKey closes it, as Esc does where nothing else wants it; empty for none
    NoticeBar(Session session, ObservableValue<String> offerKey, ObservableValue<String> closeKey) {
        this.session = session;
        this.offerKey = offerKey;
        this.closeKey = closeKey;
        getStyleClass().add("notice");
        text.setWrapText(true);
        text.setMaxWidth(560);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        session.noticeProperty().subscribe(this::show);
    }

    private void show(Optional<Notice> told) {
        if (goes != null) {
            goes.cancel();
            goes = null;
        }
        setVisible(told.isPresent());
        told.ifPresent(this::show);
    }

    private void show(Notice notice) {
        text.setText(notice.text());
        getChildren().setAll(text);
        String actionTitle = notice.actionTitle();
        if (actionTitle != null && notice.action() != null) {
            getChildren().add(Parts.button(actionTitle, "link-button", session::takeOffer));
            String key = offerKey.getValue();
            if (!key.isEmpty()) {
                getChildren().add(Parts.keyCap(key));
            }
        }
        String key = closeKey.getValue();
        getChildren()
                .add(
                        Parts.iconButton(
                                Feather.X,
                                "Close this message (Esc"
                                        + (key.isEmpty() ? ")" : ", " + key + ")"),
                                session::hush));
        boolean isProblem = notice.kind() == Notice.Kind.PROBLEM;
        getStyleClass().remove("problem");
        if (isProblem) {
            getStyleClass().add("problem");
        } else if (notice.kind() == Notice.Kind.INFORMATION) {
            goes = session.tasks().after(STAY, session::hush);
        }
    }
}
