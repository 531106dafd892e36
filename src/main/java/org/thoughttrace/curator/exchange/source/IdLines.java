package org.thoughttrace.curator.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads a list of ids, one a line, as `list --ids` prints it.
public final class IdLines {

    private static final int LONGEST = 64 << 20;
    private static final char MARK = '\uFEFF';

    private IdLines() {}

    /// One of them.
    ///
    /// @param line on which it stands, from 1
    public record IdLine(long line, String id) {}

    /// Reads to the end. Blank lines and white space around an id do not count.
    ///
    /// @throws UnreadableFileException when it is longer than 64 MiB or no UTF-8
    /// @throws IOException when the disk fails
    public static List<IdLine> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new UnreadableFileException("The list of ids is longer than 64 MiB.");
        }
        List<IdLine> ids = new ArrayList<>();
        long number = 0;
        for (String line : text(bytes).split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                ids.add(new IdLine(number, line.strip()));
            }
        }
        return ids;
    }

    private static String text(byte[] bytes) throws UnreadableFileException {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw new UnreadableFileException(
                    "The list of ids is not written in UTF-8. Save it as UTF-8, one id a line.");
        }
    }
}
