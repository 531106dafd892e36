package org.thoughttrace.curator.exchange.json;

/// Tells what stands outside the objects, lists and strings of a text that need not be sound. A
/// string ends at a line end too, which it may not hold, so that a lost quote need not spoil all
/// that follows.
public final class JsonNesting {
    private int depth;
    private boolean inString;
    private boolean escaped;

    /// Takes the next byte; true when it lies outside all brackets and strings.
    public boolean isOutside(byte value) {
        if (inString) {
            takeInString(value);
            return false;
        }
        switch (value) {
            case '"' -> inString = true;
            case '{', '[' -> depth++;
            case '}', ']' -> {
                if (depth == 0) {
                    return true;
                }
                depth--;
            }
            default -> {
                return depth == 0;
            }
        }
        return false;
    }

    private void takeInString(byte value) {
        if (value == '\n' || value == '\r') {
            inString = false;
            escaped = false;
        } else if (escaped) {
            escaped = false;
        } else if (value == '\\') {
            escaped = true;
        } else {
            inString = value != '"';
        }
    }
}
