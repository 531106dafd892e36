package org.thoughttrace.curator.ui.emoji;

import static org.thoughttrace.curator.ui.emoji.FontFile.bytes;
import static org.thoughttrace.curator.ui.emoji.FontFile.join;
import static org.thoughttrace.curator.ui.emoji.FontFile.words;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// Writes a font with coloured layers. Its em is 1000 units, and so is each glyph's width; a picture
/// 10 pixels high shows 100 units in a pixel.
///
/// - 😀 has the left half in red and over it the composite in half-clear blue;
/// - 😁 has the rounded glyph in the colour of the text;
/// - 😂 has a layer that consists of itself, 😃 one that branches without end;
/// - 😄 has no layers, 😅 has two blank ones, 😆 a colour that the palette does not have;
/// - 😀 joiner 😀 has the left half in green.
final class LayeredFontFile {

    private static final int JOINER = 8;
    private static final int LIGATURE = 9;
    private static final int LEFT_HALF = 10;
    private static final int ROUNDED = 11;
    private static final int COMPOSITE = 12;
    private static final int OF_ITSELF = 13;
    private static final int BRANCHING = 14;
    private static final int BRANCHES = 6;

    private static final int FOREGROUND = 0xFFFF;

    private LayeredFontFile() {}

    static FontFile make() {
        return make(0);
    }

    /// @param version of the layers' table; 1 adds what 0 does not have, behind the same start
    static FontFile make(int version) {
        FontFile font =
                new FontFile()
                        .characters(7, JOINER)
                        .ligature(JOINER, LIGATURE)
                        .table("COLR", layers(version))
                        .table(
                                "CPAL",
                                words(0, 3, 1, 3, 0, 14, 0),
                                bytes(0, 0, 255, 255, 255, 0, 0, 128, 0, 255, 0, 255))
                        .table("head", new byte[18], words(1000), new byte[30], words(1, 0))
                        .table("hhea", words(1, 0, 1000, 0), new byte[26], words(1))
                        .table("hmtx", words(1000, 0));
        outlines(font);
        return font;
    }

    private static byte[] layers(int version) {
        byte[] bases =
                join(
                        words(1, 0, 2),
                        words(2, 2, 1),
                        words(3, 3, 1),
                        words(4, 4, 1),
                        words(6, 5, 2),
                        words(7, 7, 1),
                        words(LIGATURE, 8, 1));
        byte[] layers =
                join(
                        words(LEFT_HALF, 0, COMPOSITE, 1),
                        words(ROUNDED, FOREGROUND),
                        words(OF_ITSELF, 0),
                        words(BRANCHING, 0),
                        words(0, 0, 0, 1),
                        words(LEFT_HALF, 3),
                        words(LEFT_HALF, 2));
        int header = version == 0 ? 14 : 34;
        return join(
                words(version, bases.length / 6, 0, header, 0, header + bases.length),
                words(layers.length / 4),
                new byte[header - 14],
                bases,
                layers);
    }

    private static void outlines(FontFile font) {
        List<byte[]> glyphs = new ArrayList<>();
        for (int glyph = 0; glyph < LEFT_HALF; glyph++) {
            glyphs.add(new byte[0]);
        }
        glyphs.add(leftHalf());
        glyphs.add(rounded());
        glyphs.add(composite());
        glyphs.add(join(box(-1), words(0x0002, OF_ITSELF, 0)));
        for (int i = 0; i < BRANCHES; i++) {
            ByteArrayOutputStream branches = new ByteArrayOutputStream();
            branches.writeBytes(box(-1));
            for (int k = 0; k < 20; k++) {
                branches.writeBytes(words(k < 19 ? 0x0022 : 0x0002, BRANCHING + i + 1, 0));
            }
            glyphs.add(branches.toByteArray());
        }
        glyphs.add(leftHalf());
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream locations = new ByteArrayOutputStream();
        locations.writeBytes(words(0, 0));
        for (byte[] glyph : glyphs) {
            data.writeBytes(glyph);
            locations.writeBytes(words(0, data.size()));
        }
        font.table("maxp", words(1, 0, glyphs.size()));
        font.table("loca", locations.toByteArray());
        font.table("glyf", data.toByteArray());
    }

    private static byte[] box(int contours) {
        return words(contours, 0, 0, 0, 0);
    }

    /// From 0 to 500 and 0 to 1000, after one instruction. Two flags are repeated, and the steps
    /// along the top fit a byte.
    private static byte[] leftHalf() {
        return join(
                box(1),
                words(4, 1),
                new byte[1],
                bytes(0x11 | 0x08, 1, 0x33 | 0x08, 1, 0x11),
                bytes(250, 250),
                words(0, 1000, -1000));
    }

    /// Four control points in the corners of the em and no corner: a round shape between them.
    private static byte[] rounded() {
        return join(
                box(1),
                words(3, 0),
                bytes(0x30, 0x20, 0x10, 0x20),
                words(1000, -1000),
                words(1000));
    }

    /// The left half at half its size from 500 on, and a quarter of it at 100, 100.
    private static byte[] composite() {
        return join(
                box(-1),
                words(0x0001 | 0x0002 | 0x0008 | 0x0020, LEFT_HALF, 500, 0, 0x2000),
                words(0x0002 | 0x0080, LEFT_HALF, 100 << 8 | 100, 0x1000, 0, 0, 0x1000));
    }
}
