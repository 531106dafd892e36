package org.thoughttrace.curator.ui.workbench;

import java.util.ArrayList;
import java.util.List;

/// A JSON object as lines, one a member, each with its beginning: so that the members behind a long one
/// can be seen, too.
final class MemberLines {
    private MemberLines() {}

    /// The members in their order, written as they are; the line itself where it is no object.
    static List<String> of(String line) {
        List<String> members = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean isText = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (isText) {
                if (c == '\\') {
                    at++;
                } else if (c == '"') {
                    isText = false;
                }
            } else if (c == '"') {
                isText = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 1) {
                members.add(line.substring(start, at + 1).strip());
                start = at + 1;
            }
        }
        members.add(line.substring(start).strip());
        return members;
    }
}
