package org.thoughttrace.curator.ui.emoji;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/// One emoji in a line of text: its picture, or a small chip with its name where the system has no
/// picture of it.
///
/// The size follows the font size through the style sheet (`.emoji`, `.emoji-chip`).
public final class EmojiNode extends Region {

    private static final double HEIGHT_WITHOUT_STYLE = 18;
    private static final double PART_ABOVE_BASELINE = 0.79;

    private final String characters;
    private final EmojiImages images;
    private final ImageView picture = new ImageView();
    private final @Nullable Text chip;

    /// Belongs on the FX thread.
    public EmojiNode(EmojiSpan emoji, EmojiImages images) {
        this.characters = emoji.characters();
        this.images = images;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(emoji.name());
        if (images.image(characters, HEIGHT_WITHOUT_STYLE).isPresent()) {
            chip = null;
            picture.setSmooth(true);
            picture.setPreserveRatio(true);
            setPrefSize(HEIGHT_WITHOUT_STYLE, HEIGHT_WITHOUT_STYLE);
            getStyleClass().add("emoji");
            getChildren().add(picture);
        } else {
            chip = new Text(emoji.name());
            chip.setTextOrigin(VPos.TOP);
            chip.getStyleClass().add("emoji-chip-text");
            getStyleClass().add("emoji-chip");
            // A text flow gives what stands in it the height down to its baseline, if it takes
            // that.
            setMinHeight(USE_PREF_SIZE);
            getChildren().add(chip);
        }
    }

    @Override
    public double getBaselineOffset() {
        return chip == null
                ? prefHeight(-1) * PART_ABOVE_BASELINE
                : snappedTopInset() + chip.getBaselineOffset();
    }

    @Override
    protected double computePrefWidth(double height) {
        double content = chip == null ? HEIGHT_WITHOUT_STYLE : chip.prefWidth(-1);
        return snappedLeftInset() + content + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double content = chip == null ? HEIGHT_WITHOUT_STYLE : chip.prefHeight(-1);
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        if (chip != null) {
            chip.relocate(snappedLeftInset(), snappedTopInset());
            return;
        }
        double height = getHeight();
        Image image = images.image(characters, height).orElse(null);
        picture.setImage(image);
        picture.setFitHeight(height);
        picture.setFitWidth(getWidth());
        double drawn = picture.getLayoutBounds().getHeight();
        picture.relocate(
                (getWidth() - picture.getLayoutBounds().getWidth()) / 2, (height - drawn) / 2);
    }
}
