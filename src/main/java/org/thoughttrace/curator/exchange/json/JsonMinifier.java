package org.thoughttrace.curator.exchange.json;

import java.util.Arrays;

/// Takes the white space between the tokens out of a JSON text. Nothing else changes: numbers,
/// escapes and the order of keys stay as they are.
public final class JsonMinifier {
    private JsonMinifier() {}

    /// @param json a text that has been found to be sound
    public static byte[] minified(byte[] json) {
        byte[] out = new byte[json.length];
        int length = 0;
        boolean inString = false;
        for (int at = 0; at < json.length; at++) {
            byte value = json[at];
            if (inString) {
                out[length++] = value;
                if (value == '\\') {
                    out[length++] = json[++at];
                }
                inString = value != '"';
            } else if (value != ' ' && value != '\t' && value != '\r' && value != '\n') {
                out[length++] = value;
                inString = value == '"';
            }
        }
        return Arrays.copyOf(out, length);
    }
}
