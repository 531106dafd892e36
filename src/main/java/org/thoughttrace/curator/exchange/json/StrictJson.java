package org.thoughttrace.curator.exchange.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads a JSON text that the program itself wrote, or wants as strict as if it had: one value,
/// nothing odd in it, nothing after it.
public final class StrictJson {
    private StrictJson() {}

    /// Makes something of the value at which a scanner stands.
    public interface Reading<T> {
        T from(JsonScanner scanner) throws RecordFault;
    }

    /// Reads a whole text.
    ///
    /// @param problem makes the exception, of a message that names the place
    public static <T, X extends Exception> T read(
            String json, Reading<T> reading, Function<String, X> problem) throws X {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        List<String> oddities = new ArrayList<>();
        JsonScanner scanner =
                new JsonScanner(
                        bytes,
                        0,
                        bytes.length,
                        (path, oddity) -> oddities.add(path + ": " + oddity.message()));
        try {
            T value = reading.from(scanner);
            scanner.finish();
            if (!oddities.isEmpty()) {
                throw problem.apply(oddities.getFirst());
            }
            return value;
        } catch (RecordFault fault) {
            String field = fault.in(scanner.path()).field();
            throw problem.apply(
                    (field == null ? "byte " + (fault.offset() + 1) : field)
                            + ": "
                            + fault.reason());
        }
    }
}
