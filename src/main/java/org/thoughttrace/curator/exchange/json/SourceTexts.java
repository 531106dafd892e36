package org.thoughttrace.curator.exchange.json;

import java.util.IdentityHashMap;
import java.util.Map;

/// Where the texts of a conversation stand in the bytes it was read from, by the very [String] that
/// was read there. Only those are known that stand there in the bytes that one would write for them:
/// whoever writes such a text as JSON again takes them over. Exports consist of little else.
///
/// Where nobody looks into the words at all, they need not even be decoded, which is most of the work:
/// then an empty text of its own stands for each that stands in the source as one would write it.
public final class SourceTexts {

    private record Place(int from, int end) {}

    private final byte[] source;
    private final boolean areUnread;
    private final Map<String, Place> places = new IdentityHashMap<>();

    /// None known so far.
    ///
    /// @param source the bytes in which texts will stand
    public SourceTexts(byte[] source) {
        this(source, false);
    }

    private SourceTexts(byte[] source, boolean areUnread) {
        this.source = source;
        this.areUnread = areUnread;
    }

    /// None known so far, and none is to be decoded that can be taken over: for those alone who do
    /// nothing with the words of messages but write them.
    ///
    /// @param source the bytes in which texts will stand
    public static SourceTexts unread(byte[] source) {
        return new SourceTexts(source, true);
    }

    /// True when texts that can be taken over are not to be decoded.
    public boolean areUnread() {
        return areUnread;
    }

    /// What stands for a text that is not decoded: an empty text that is no other.
    ///
    /// @param from its opening quote
    /// @param end the byte after its closing quote
    @SuppressWarnings("StringConstructor") // One object for each place.
    public String standIn(int from, int end) {
        String standIn = new String();
        add(standIn, from, end);
        return standIn;
    }

    /// Decodes a text of the source.
    ///
    /// @param from its opening quote
    /// @param end the byte after its closing quote
    public String decode(int from, int end) {
        return JsonString.decode(source, from + 1, end - 1);
    }

    /// Remembers a text that stands in the source as one would write it.
    ///
    /// @param from its opening quote
    /// @param end the byte after its closing quote
    public void add(String text, int from, int end) {
        places.put(text, new Place(from, end));
    }

    /// Writes a text as it stands in the source, with its quotes.
    ///
    /// @return false when it does not stand there so; then nothing was written
    boolean write(String text, GrowingBytes out) {
        Place place = places.get(text);
        if (place == null) {
            return false;
        }
        out.write(source, place.from(), place.end());
        return true;
    }
}
