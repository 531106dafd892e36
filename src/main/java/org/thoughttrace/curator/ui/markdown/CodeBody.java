package org.thoughttrace.curator.ui.markdown;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// Code on a quiet panel, with its language and a button that copies it.
final class CodeBody extends Region implements RowBody {

    private final PieceFlow flow;
    private final SidewaysPane sideways;
    private final Label language = new Label();
    private final @Nullable Button copy;

    CodeBody(Leaf.Code code, String separator, PieceNodes nodes) {
        flow = new PieceFlow(code.pieces(), separator, nodes);
        flow.setMinWidth(USE_PREF_SIZE);
        flow.getStyleClass().add("md-code-text");
        sideways = new SidewaysPane(flow);
        language.setText(code.language());
        language.getStyleClass().setAll("md-code-language");
        language.setVisible(!code.language().isEmpty());
        getStyleClass().add("md-code-panel");
        getChildren().addAll(sideways, language);
        String whole = code.whole();
        copy = whole == null ? null : copyButton(whole);
        if (copy != null) {
            getChildren().add(copy);
        }
    }

    private static Button copyButton(String whole) {
        Button button = new Button(null, new FontIcon(Feather.COPY));
        button.getStyleClass().setAll("md-copy");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText("Copy this code");
        button.setTooltip(new Tooltip("Copy this code"));
        button.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(whole);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return button;
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public List<PieceFlow> flows() {
        return List.of(flow);
    }

    @Override
    public double cut(double room) {
        layout();
        double top = sideways.getLayoutY();
        return top + LinesBody.cut(flow, room - top - snappedBottomInset());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// The label and the button share a line above the code only if there is a language.
    private double headHeight() {
        return language.isVisible() ? language.prefHeight(-1) : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = width < 0 ? -1 : width - insets.getLeft() - insets.getRight();
        return insets.getTop() + headHeight() + sideways.prefHeight(inner) + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double left = insets.getLeft();
        double width = Math.max(0, getWidth() - left - insets.getRight());
        double head = headHeight();
        double top = insets.getTop() + head;
        language.resizeRelocate(left, insets.getTop(), Math.max(0, width - 30), head);
        sideways.resizeRelocate(
                left, top, width, Math.max(0, getHeight() - top - insets.getBottom()));
        if (copy != null) {
            double size = copy.prefWidth(-1);
            copy.resizeRelocate(getWidth() - size - 4, 4, size, copy.prefHeight(-1));
        }
    }
}
