package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.model.FieldPath;
import org.thoughttrace.curator.model.FieldPath.Step;

/// Follows the path of a mapping into JSON, and knows how far it leads. Of equal keys the first one
/// counts.
final class PathWalk {
    private final ChatRecord.Source source;
    private final FieldPath path;
    private @Nullable String end;

    private PathWalk(ChatRecord.Source source, FieldPath path) {
        this.source = source;
        this.path = path;
    }

    /// Goes along a path.
    ///
    /// @param source at its beginning
    /// @throws RecordFault when it is no JSON
    static PathWalk along(FieldPath path, ChatRecord.Source source) throws RecordFault {
        PathWalk walk = new PathWalk(source, path);
        int taken = 0;
        for (Step step : path.steps()) {
            walk.end = walk.missing(step, taken == 0 ? "" : path.first(taken) + " ");
            if (walk.end != null) {
                break;
            }
            taken++;
        }
        return walk;
    }

    /// True when the value is there.
    boolean isThere() {
        return end == null;
    }

    /// Where the value begins; of use only when it is there.
    ChatRecord.Source source() {
        return source;
    }

    /// Why it is not there, to be put behind what was expected, as in `; author is no object`. Of the
    /// text of the record it tells nothing.
    String whyNot() {
        return end == null || path.isName() ? "" : "; " + end;
    }

    /// Takes a step; what is missing if it cannot be taken, null when it can.
    ///
    /// @param where the path so far and a blank; empty at the beginning
    private @Nullable String missing(Step step, String where) throws RecordFault {
        String what = where.isEmpty() ? "it " : where;
        return switch (step) {
            case Step.Member member when source.scanner().kind() != JsonScanner.Kind.OBJECT ->
                    what + "is no object";
            case Step.Element element when source.scanner().kind() != JsonScanner.Kind.ARRAY ->
                    what + "is no list";
            case Step.Member member ->
                    enter(member) ? null : what + "has no " + FieldPath.member(member.name());
            case Step.Element element ->
                    enter(element) ? null : what + "has no [" + element.index() + "]";
        };
    }

    private boolean enter(Step.Member member) throws RecordFault {
        JsonScanner scanner = source.scanner();
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            if (scanner.key().equals(member.name())) {
                return true;
            }
            scanner.skip();
        }
        return false;
    }

    private boolean enter(Step.Element element) throws RecordFault {
        JsonScanner scanner = source.scanner();
        int index = 0;
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            if (index == element.index()) {
                return true;
            }
            scanner.skip();
            index++;
        }
        return false;
    }
}
