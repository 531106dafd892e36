package org.thoughttrace.curator.ui.emoji;

/// The first palette of the `CPAL` table. The others are for dark or light grounds, which a picture
/// that is kept for all themes cannot follow.
final class ColourPalette {

    /// Stands for the colour of the text round it.
    private static final int FOREGROUND = 0xFFFF;

    /// A grey that is read on a light ground and on a dark one.
    private static final int TEXT_ON_ANY_GROUND = 0xFF808080;

    private final FontBytes colours;

    ColourPalette(FontBytes table) {
        FontBytes all = table.from(table.u32(8)).slice(0, 4 * table.u16(6));
        colours = all.slice(4 * table.u16(12), 4 * table.u16(2));
    }

    /// Alpha, red, green, blue; alpha is not multiplied in.
    int argb(int index) {
        if (index == FOREGROUND) {
            return TEXT_ON_ANY_GROUND;
        }
        int at = 4 * index;
        return colours.u8(at + 3) << 24
                | colours.u8(at + 2) << 16
                | colours.u8(at + 1) << 8
                | colours.u8(at);
    }
}
