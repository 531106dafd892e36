package org.thoughttrace.curator.ui.emoji;

import net.fellbaum.jemoji.Emoji;
import net.fellbaum.jemoji.EmojiManager;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the emoji in a text.
///
/// Characters that are text by default (digits, ©, ™, ☎, ❤) count only when a variation selector
/// asks for the emoji, or when no text font draws them (from U+1F000 on).
public final class EmojiText {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TEXT_SELECTOR = 0xFE0E;
    private static final int EMOJI_SELECTOR = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int CANCEL_TAG = 0xE007F;
    private static final int PICTURES = 0x1F000;
    private static final int PICTOGRAPHS = 0x1F300;

    private EmojiText() {}

    /// The emoji of the text in their order; they never overlap. Takes time in proportion to the
    /// length of the text.
    public static List<EmojiSpan> find(String text) {
        List<EmojiSpan> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            EmojiSpan span = mayStart(codePoint) ? at(text, at, codePoint) : null;
            if (span == null) {
                at += Character.charCount(codePoint);
            } else {
                found.add(span);
                at = span.end();
            }
        }
        return found;
    }

    private static boolean mayStart(int codePoint) {
        return Character.isEmoji(codePoint) || isNewPictograph(codePoint);
    }

    /// Reserved for emoji that are younger than this program.
    private static boolean isNewPictograph(int codePoint) {
        return codePoint >= PICTOGRAPHS
                && Character.isExtendedPictographic(codePoint)
                && !Character.isDefined(codePoint);
    }

    private static @Nullable EmojiSpan at(String text, int start, int codePoint) {
        if (codePoint < 0x80) {
            return keycap(text, start);
        }
        if (isRegionalIndicator(codePoint)) {
            int next = start + 2;
            boolean pair = isRegionalIndicator(peek(text, next));
            return span(text, start, pair ? next + 2 : next);
        }
        int end = afterElement(text, start);
        if (end == start || !isPictured(text, start, codePoint, end)) {
            return null;
        }
        int joined = afterKnownSequence(text, start, end);
        return span(text, start, joined);
    }

    private static @Nullable EmojiSpan keycap(String text, int start) {
        int at = start + 1;
        if (peek(text, at) == EMOJI_SELECTOR) {
            at++;
        }
        return peek(text, at) == KEYCAP ? span(text, start, at + 1) : null;
    }

    /// The end of one base character with its selector, skin tone, keycap or tags; `start` if a
    /// selector asks for text.
    private static int afterElement(String text, int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        int next = peek(text, at);
        if (next == TEXT_SELECTOR) {
            return start;
        }
        if (next == EMOJI_SELECTOR) {
            at++;
            next = peek(text, at);
        }
        if (Character.isEmojiModifier(next)) {
            at += 2;
            next = peek(text, at);
        }
        return isTag(next) ? afterTags(text, at) : at;
    }

    /// Tags count only when the cancel tag ends them (the flags of England, Scotland, Wales).
    private static int afterTags(String text, int from) {
        int at = from;
        for (int i = 0; i < 8 && isTag(peek(text, at)); i++) {
            at += 2;
        }
        return peek(text, at) == CANCEL_TAG ? at + 2 : from;
    }

    private static boolean isPictured(String text, int start, int codePoint, int end) {
        boolean modified = end > start + Character.charCount(codePoint);
        return modified
                || codePoint >= PICTURES
                || Character.isEmojiPresentation(codePoint)
                || afterKnownSequence(text, start, end) > end;
    }

    /// Follows joiners as long as the result is a sequence that Unicode lists.
    private static int afterKnownSequence(String text, int start, int firstEnd) {
        int known = firstEnd;
        int at = firstEnd;
        for (int i = 0; i < 9 && peek(text, at) == ZERO_WIDTH_JOINER; i++) {
            int base = peek(text, at + 1);
            if (base < 0x80 || !mayStart(base)) {
                break;
            }
            int end = afterElement(text, at + 1);
            if (end == at + 1) {
                break;
            }
            at = end;
            if (EmojiManager.getEmoji(text.substring(start, at)).isPresent()) {
                known = at;
            }
        }
        return known;
    }

    private static EmojiSpan span(String text, int start, int end) {
        String characters = text.substring(start, end);
        return new EmojiSpan(start, end, characters, name(characters));
    }

    private static String name(String characters) {
        Optional<Emoji> known =
                EmojiManager.getEmoji(characters)
                        .or(() -> EmojiManager.getEmoji(characters.replace("\uFE0F", "")));
        if (known.isPresent()) {
            return known.get().getDescription().toLowerCase(Locale.ROOT);
        }
        String name = Character.getName(characters.codePointAt(0));
        boolean named = name != null && Character.isDefined(characters.codePointAt(0));
        return named
                ? name.toLowerCase(Locale.ROOT)
                : "emoji U+"
                        + Integer.toHexString(characters.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    private static int peek(String text, int at) {
        return at < text.length() ? text.codePointAt(at) : -1;
    }

    private static boolean isRegionalIndicator(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean isTag(int codePoint) {
        return codePoint >= 0xE0020 && codePoint <= 0xE007E;
    }
}
