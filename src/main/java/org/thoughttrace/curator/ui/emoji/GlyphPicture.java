package org.thoughttrace.curator.ui.emoji;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.io.ByteArrayInputStream;

/// What a font gives to show one glyph.
sealed interface GlyphPicture {

    /// The picture for a height in pixels; in error if its bytes are no picture.
    Image image(int height);

    /// A PNG that the font carries, in a size of its own.
    record Png(byte[] bytes) implements GlyphPicture {
        @Override
        public Image image(int height) {
            return new Image(new ByteArrayInputStream(bytes), 0, height, true, true);
        }
    }

    /// A picture drawn for one size: rows from the top, alpha multiplied into the colours.
    record Pixels(int width, int height, int[] colours) implements GlyphPicture {
        @Override
        public Image image(int wanted) {
            WritableImage image = new WritableImage(width, height);
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            width,
                            height,
                            PixelFormat.getIntArgbPreInstance(),
                            colours,
                            0,
                            width);
            return image;
        }
    }
}
