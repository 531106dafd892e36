package org.thoughttrace.curator.exchange.named;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.model.Drawing;
import org.thoughttrace.curator.model.Subset.Content;
import org.thoughttrace.curator.model.Subset.Frozen;
import org.thoughttrace.curator.model.Subset.Live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads what is in a subset strictly: a filter, or ids that are each there once.
final class SubsetParser {
    private final JsonScanner scanner;

    SubsetParser(JsonScanner scanner) {
        this.scanner = scanner;
    }

    Content content() throws RecordFault {
        requireObject("expected what is in a subset: one JSON object");
        String filter = null;
        List<String> ids = null;
        Drawing drawing = null;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "filter" -> filter = text();
                case "ids" -> ids = ids();
                case "drawn" -> drawing = drawing();
                default -> throw scanner.fault("expected filter, ids or drawn");
            }
        }
        if (ids != null && filter == null) {
            return new Frozen(ids, drawing);
        }
        if (filter != null && ids == null && drawing == null) {
            return new Live(filter);
        }
        throw new RecordFault(0, null, "expected either a filter, or ids and how they were drawn");
    }

    List<String> ids() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            throw scanner.fault("expected a list of ids");
        }
        List<String> ids = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            String id = text();
            if (!known.add(id)) {
                throw scanner.fault("expected each id once");
            }
            ids.add(id);
        }
        return ids;
    }

    Drawing drawing() throws RecordFault {
        requireObject("expected how it was drawn: an object");
        String from = null;
        Long seed = null;
        Integer number = null;
        String stratum = null;
        Integer population = null;
        String path = scanner.path();
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "from" -> from = text();
                case "seed" -> seed = seed();
                case "number" -> number = count();
                case "stratum" -> stratum = textOrNull();
                case "population" -> population = count();
                default ->
                        throw scanner.fault("expected from, seed, number, stratum or population");
            }
        }
        return new Drawing(
                present(path, "from", from),
                present(path, "seed", seed),
                present(path, "number", number),
                stratum,
                present(path, "population", population));
    }

    private void requireObject(String expected) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            throw scanner.fault(expected);
        }
    }

    private static <T> T present(String path, String member, @Nullable T value) throws RecordFault {
        if (value == null) {
            throw new RecordFault(0, path + "." + member, "expected this; it is missing");
        }
        return value;
    }

    private String text() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.STRING) {
            throw scanner.fault("expected a text");
        }
        return scanner.string();
    }

    private @Nullable String textOrNull() throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.NULL) {
            scanner.skip();
            return null;
        }
        return text();
    }

    /// The program writes a text, for the sake of readers that keep 53 bits; people write a number.
    private long seed() throws RecordFault {
        boolean isNumber = scanner.kind() == JsonScanner.Kind.NUMBER;
        return number(isNumber ? scanner.raw() : text(), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private int count() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.NUMBER) {
            throw scanner.fault("expected a whole number");
        }
        return (int) number(scanner.raw(), 0, Integer.MAX_VALUE);
    }

    private long number(String digits, long least, long most) throws RecordFault {
        try {
            long number = Long.parseLong(digits);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException fractionOrTooLarge) {
            // Told below, with the number that is out of range.
        }
        throw scanner.fault("expected a whole number, not less than " + least);
    }
}
