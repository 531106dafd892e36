package org.thoughttrace.curator.logic.split;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The shares of parts as people write them: `train=0.8, test=0.2`.
public final class Shares {
    private static final String EXAMPLE = "train=0.8, test=0.2";

    private Shares() {}

    /// Reads them.
    ///
    /// @throws SplitProblem when a piece is no part with a share over 0 and up to 1, or a part comes
    ///     twice; whether they add up is told by [Parts#of]
    public static Map<String, Double> read(String words) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (String piece : words.split(",", -1)) {
            String[] sides = piece.strip().split("=", -1);
            if (sides.length != 2 || sides[0].isBlank()) {
                throw new SplitProblem(
                        piece.isBlank()
                                ? "A part is missing: write " + EXAMPLE + "."
                                : quoted(piece)
                                        + " is no part with a share: write "
                                        + EXAMPLE
                                        + ".");
            }
            String part = sides[0].strip();
            if (shares.put(part, share(part, sides[1])) != null) {
                throw new SplitProblem("The part " + quoted(part) + " is there twice.");
            }
        }
        return shares;
    }

    private static double share(String part, String words) {
        try {
            double share = Double.parseDouble(words.strip());
            if (share > 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException noNumber) {
            // Told below.
        }
        throw new SplitProblem(
                quoted(words)
                        + " is no share of "
                        + part
                        + ": write a number over 0 and up to 1, such as 0.8.");
    }

    private static String quoted(String words) {
        return "\"" + words.strip() + "\"";
    }

    /// As they are read back.
    public static String words(Map<String, Double> shares) {
        return shares.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(", "));
    }
}
