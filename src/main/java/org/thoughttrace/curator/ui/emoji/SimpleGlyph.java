package org.thoughttrace.curator.ui.emoji;

/// Reads a `glyf` entry that holds contours of its own.
final class SimpleGlyph {

    private static final int ON_CURVE = 0x01;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;

    private final FontBytes data;
    private final int contours;
    private final int[] flags;
    private final int[] xs;
    private final int[] ys;
    private int at;

    SimpleGlyph(FontBytes data) {
        this.data = data;
        contours = data.s16(0);
        int points = contours == 0 ? 0 : end(contours - 1) + 1;
        int instructions = 10 + 2 * contours;
        at = instructions + 2 + (contours == 0 ? 0 : data.u16(instructions));
        flags = readFlags(points);
        xs = readCoordinates(X_SHORT, X_SAME_OR_POSITIVE);
        ys = readCoordinates(Y_SHORT, Y_SAME_OR_POSITIVE);
    }

    private int end(int contour) {
        return data.u16(10 + 2 * contour);
    }

    private int[] readFlags(int points) {
        int[] read = new int[points];
        int i = 0;
        while (i < points) {
            int flag = data.u8(at++);
            int times = (flag & REPEAT) == 0 ? 1 : data.u8(at++) + 1;
            for (int k = 0; k < times && i < points; k++) {
                read[i++] = flag;
            }
        }
        return read;
    }

    private int[] readCoordinates(int isShort, int sameOrPositive) {
        int[] read = new int[flags.length];
        int value = 0;
        for (int i = 0; i < read.length; i++) {
            boolean marked = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = data.u8(at++);
                value += marked ? step : -step;
            } else if (!marked) {
                value += data.s16(at);
                at += 2;
            }
            read[i] = value;
        }
        return read;
    }

    /// Adds the contours to an outline, moved to where they belong.
    void addTo(Outline outline, Affine place, double tolerance) {
        ContourPen pen = new ContourPen(tolerance);
        int first = 0;
        for (int contour = 0; contour < contours; contour++) {
            int next = end(contour) + 1;
            if (next < first || next > flags.length) {
                throw new IndexOutOfBoundsException("contours out of order");
            }
            if (next > first) {
                outline.add(draw(pen, first, next - first, place));
            }
            first = next;
        }
    }

    private double[] draw(ContourPen pen, int first, int count, Affine place) {
        double[] movedX = new double[count];
        double[] movedY = new double[count];
        boolean[] onCurve = new boolean[count];
        for (int i = 0; i < count; i++) {
            int x = xs[first + i];
            int y = ys[first + i];
            movedX[i] = place.x(x, y);
            movedY[i] = place.y(x, y);
            onCurve[i] = (flags[first + i] & ON_CURVE) != 0;
        }
        return pen.draw(movedX, movedY, onCurve);
    }
}
