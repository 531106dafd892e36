package org.thoughttrace.curator.exchange.record;

/// Tells which lines of Markdown lie in blocks of code. For one text, line by line.
public final class CodeFence {
    private char mark;
    private int length;

    /// Takes the next line; true when it belongs to a block of code, its fences included.
    public boolean takes(String line) {
        int at = 0;
        while (at < line.length() && at < 3 && line.charAt(at) == ' ') {
            at++;
        }
        char first = at < line.length() ? line.charAt(at) : ' ';
        int run = 0;
        while (at + run < line.length() && line.charAt(at + run) == first) {
            run++;
        }
        boolean isFence = (first == '`' || first == '~') && run >= 3;
        String rest = line.substring(at + run);
        if (length == 0) {
            boolean opens = isFence && !(first == '`' && rest.indexOf('`') >= 0);
            if (opens) {
                mark = first;
                length = run;
            }
            return opens;
        }
        if (isFence && first == mark && run >= length && rest.isBlank()) {
            length = 0;
        }
        return true;
    }
}
