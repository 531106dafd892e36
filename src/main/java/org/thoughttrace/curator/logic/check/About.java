package org.thoughttrace.curator.logic.check;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The text a finding is about, as the few characters by which a dismissal remembers it. When the
/// text becomes another, so do they, and the finding is back. Of a thought these are its words, its
/// label and the words of its message; of a message its words; of a conversation as a whole what the
/// finding says, in the words of [Check#remembered(CuratedConversation, String)].
public final class About {

    private static final int LENGTH = 16;
    private static final String SEPARATOR = "\u0000";

    private About() {}

    private static Field field(
            CuratedConversation conversation, String check, Place place, String message) {
        return Field.dismissed(
                check, hash(conversation, place, remembered(conversation, check, message)));
    }

    /// All fields that may hold the dismissal of a finding: first the one that is written now, then
    /// the one by which an earlier version of the program remembered it, whole sentence and all.
    ///
    /// @param message what the finding says
    public static List<Field> fields(
            CuratedConversation conversation, String check, Place place, String message) {
        Field now = field(conversation, check, place, message);
        Field earlier = Field.dismissed(check, hash(conversation, place, message));
        return now.equals(earlier) ? List.of(now) : List.of(now, earlier);
    }

    private static String remembered(
            CuratedConversation conversation, String check, String message) {
        return Checks.of(check)
                .map(known -> known.remembered(conversation, message))
                .orElse(message);
    }

    /// What that field belongs to.
    public static Target target(Place place) {
        if (place.thought() != null) {
            return new Target.OfThought(place.conversation(), place.thought());
        }
        return place.turn() > 0
                ? new Target.OfMessage(place.conversation(), place.turn())
                : new Target.OfConversation(place.conversation());
    }

    private static String hash(CuratedConversation conversation, Place place, String message) {
        StringBuilder text = new StringBuilder();
        if (place.turn() == 0) {
            text.append(message);
        } else {
            CuratedThought thought =
                    place.thought() == null
                            ? null
                            : conversation.thought(place.thought()).orElse(null);
            if (thought != null) {
                text.append(thought.content()).append(SEPARATOR);
                text.append(thought.label()).append(SEPARATOR);
            }
            text.append(conversation.message(place.turn()).content());
        }
        return hash(text.append(SEPARATOR).append(words(place.span())).toString());
    }

    /// A text as a few characters, for a finding on a conversation as a whole that has to tell of
    /// which text it is.
    public static String mark(String text) {
        return hash(text);
    }

    private static String words(@Nullable Span span) {
        return span == null ? "" : span.start() + "-" + span.end();
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
