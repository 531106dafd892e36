package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.model.FieldPath;
import org.thoughttrace.curator.model.FieldPath.Step;
import org.thoughttrace.curator.model.SourceSample.FieldName;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects which fields records have, some levels deep, so that one can be chosen for a mapping. Of
/// a list it looks at the first element alone: into its members when these are objects, else at what
/// stands at its first few places.
public final class FieldSurvey {
    private static final int MOST_FIELDS = 300;
    private static final int DEEPEST = 4;

    /// An object with more members is likely a table of things under their names.
    private static final int MOST_WITHIN = 40;

    /// A message that is a list has few elements.
    private static final int MOST_PLACES = 4;

    private final Map<Key, FieldName> fields = new LinkedHashMap<>();

    private record Key(String list, String name) {}

    /// Where one is: in which list of messages, if in any, and where from there.
    private record Where(String list, @Nullable FieldPath path) {
        Where at(Step step) {
            return new Where(list, path == null ? new FieldPath(List.of(step)) : path.then(step));
        }

        Key key() {
            return new Key(list, String.valueOf(path));
        }

        int depth() {
            return path == null ? 0 : path.steps().size();
        }
    }

    /// Looks at a record.
    ///
    /// @throws RecordFault when it is no JSON
    public void add(JsonScanner scanner) throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.OBJECT) {
            members(scanner, new Where("", null));
        }
    }

    /// The fields, in the order they were met.
    public List<FieldName> names() {
        return List.copyOf(fields.values());
    }

    private void members(JsonScanner scanner, Where where) throws RecordFault {
        int seen = 0;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String key = scanner.key();
            if (where.depth() > 0 && ++seen > MOST_WITHIN) {
                scanner.skip();
            } else {
                value(scanner, where.at(new Step.Member(key)));
            }
        }
    }

    private void value(JsonScanner scanner, Where where) throws RecordFault {
        JsonScanner.Kind kind = scanner.kind();
        count(where);
        if (where.depth() < DEEPEST && kind == JsonScanner.Kind.OBJECT) {
            members(scanner, where);
        } else if (where.depth() < DEEPEST && kind == JsonScanner.Kind.ARRAY) {
            elements(scanner, where);
        } else {
            scanner.skip();
        }
    }

    private void elements(JsonScanner scanner, Where where) throws RecordFault {
        boolean isFirst = true;
        boolean isOfParts = false;
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            JsonScanner.Kind kind = scanner.kind();
            boolean isPart = kind == JsonScanner.Kind.OBJECT || kind == JsonScanner.Kind.ARRAY;
            isOfParts |= isPart;
            if (isFirst && isPart) {
                element(scanner, where, kind);
            } else {
                if (isFirst && !where.list().isEmpty()) {
                    count(where.at(new Step.Element(0)));
                }
                scanner.skip();
            }
            isFirst = false;
        }
        if (isOfParts) {
            fields.computeIfPresent(
                    where.key(),
                    (key, field) -> new FieldName(key.list(), key.name(), field.records(), true));
        }
    }

    /// The first element of a list: what is in it may be of a message, and within a message it is at
    /// the first place.
    private void element(JsonScanner scanner, Where where, JsonScanner.Kind kind)
            throws RecordFault {
        boolean isInMessage = !where.list().isEmpty();
        Where inner =
                isInMessage
                        ? where.at(new Step.Element(0))
                        : new Where(String.valueOf(where.path()), null);
        if (kind == JsonScanner.Kind.OBJECT) {
            members(scanner, inner);
        } else if (isInMessage) {
            scanner.skip();
        } else {
            places(scanner, inner);
        }
    }

    private void places(JsonScanner scanner, Where where) throws RecordFault {
        int place = 0;
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            if (place < MOST_PLACES) {
                count(where.at(new Step.Element(place++)));
            }
            scanner.skip();
        }
    }

    private void count(Where where) {
        Key key = where.key();
        FieldName before = fields.get(key);
        if (before != null || fields.size() < MOST_FIELDS) {
            fields.put(
                    key,
                    new FieldName(
                            key.list(),
                            key.name(),
                            before == null ? 1 : before.records() + 1,
                            before != null && before.isList()));
        }
    }
}
