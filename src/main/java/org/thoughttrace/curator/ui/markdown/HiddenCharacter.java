package org.thoughttrace.curator.ui.markdown;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Names for characters that would be invisible or would change what a reader sees.
final class HiddenCharacter {

    private HiddenCharacter() {}

    /// The short name of a control that turns the direction of text, or null.
    static @Nullable String direction(int codePoint) {
        return switch (codePoint) {
            case 0x061C -> "ALM";
            case 0x200E -> "LRM";
            case 0x200F -> "RLM";
            case 0x202A -> "LRE";
            case 0x202B -> "RLE";
            case 0x202C -> "PDF";
            case 0x202D -> "LRO";
            case 0x202E -> "RLO";
            case 0x2066 -> "LRI";
            case 0x2067 -> "RLI";
            case 0x2068 -> "FSI";
            case 0x2069 -> "PDI";
            default -> null;
        };
    }

    /// The short name of a character that has no width, or null.
    static @Nullable String zeroWidth(int codePoint) {
        return switch (codePoint) {
            case 0x00AD -> "SHY";
            case 0x034F -> "CGJ";
            case 0x180E -> "MVS";
            case 0x200B -> "ZWSP";
            case 0x200C -> "ZWNJ";
            case 0x200D -> "ZWJ";
            case 0x2060 -> "WJ";
            case 0xFEFF -> "BOM";
            default -> unnamedZeroWidth(codePoint);
        };
    }

    private static @Nullable String unnamedZeroWidth(int codePoint) {
        boolean operator = codePoint >= 0x2061 && codePoint <= 0x206F;
        boolean selector = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        boolean annotation = codePoint >= 0xFFF9 && codePoint <= 0xFFFB;
        boolean tag = codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
        return operator || selector || annotation || tag
                ? "U+" + String.format(Locale.ROOT, "%04X", codePoint)
                : null;
    }

    /// What is drawn in place of a control character or half a surrogate pair; the same character
    /// if nothing needs to be.
    static char visible(char c) {
        if (c < 0x20 && c != '\n' && c != '\t') {
            return (char) (0x2400 + c);
        }
        if (c == 0x7F) {
            return '\u2421';
        }
        if (c == 0x2028 || c == 0x2029) {
            return '\n';
        }
        boolean c1 = c >= 0x80 && c < 0xA0;
        return c1 ? '\uFFFD' : c;
    }

    /// True for marks that stack above or below the letter before them.
    static boolean stacks(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
