package org.thoughttrace.curator.exchange;

import java.util.IdentityHashMap;
import java.util.Map;

/// Where the texts of a conversation stand in the bytes it was read from, by the very [String] that
/// was read there. Only those are known that stand there in the bytes that one would write for them:
/// whoever writes such a text as JSON again takes them over. Exports consist of little else.
public final class SourceTexts {

    private record Place(int from, int end) {}

    private final byte[] source;
    private final Map<String, Place> places = new IdentityHashMap<>();

    /// None known so far.
    ///
    /// @param source the bytes in which texts will stand
    public SourceTexts(byte[] source) {
        this.source = source;
    }

    /// Remembers a text that stands in the source as one would write it.
    ///
    /// @param from its opening quote
    /// @param end the byte after its closing quote
    void add(String text, int from, int end) {
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
