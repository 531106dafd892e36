package org.thoughttrace.curator.logic.split;

import org.thoughttrace.curator.model.Recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The parts of a split by their names, with shares that add up to 1.
public record Parts(List<String> names, List<Double> shares) {
    private static final List<String> USUAL = List.of("train", "validation", "test");

    /// Windows makes no file of such a name, whatever its ending.
    private static final String OF_DEVICES = "con|prn|aux|nul|com[0-9]|lpt[0-9]";

    private static final double ROUNDING = 1e-6;
    private static final double DIGITS = 1e9;

    public Parts {
        names = List.copyOf(names);
        shares = List.copyOf(shares);
    }

    /// The parts of a recipe. What is left over of the whole goes to the usual name that was not
    /// given: `test` before `validation`.
    ///
    /// @throws SplitProblem when the shares cannot be shares of one whole
    public static Parts of(Recipe.Split split) {
        Map<String, Double> parts = new LinkedHashMap<>(split.parts());
        if (parts.isEmpty()) {
            parts.put("train", 0.8);
            parts.put("validation", 0.1);
        }
        double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 1 + ROUNDING) {
            throw new SplitProblem(
                    String.format(
                            Locale.ROOT,
                            "The shares of the parts add up to %.4g: they must not be more than 1.",
                            sum));
        }
        for (String name : parts.keySet()) {
            if (!name.matches("[a-z][a-z0-9_]{0,30}") || name.matches(OF_DEVICES)) {
                throw new SplitProblem(
                        "\""
                                + name
                                + "\" is no name for a part: use small letters, such as train,"
                                + " validation or test.");
            }
        }
        if (sum < 1 - ROUNDING) {
            // Shares are told to people: 0.2, not 0.19999999999999996.
            parts.put(rest(parts), Math.rint((1 - sum) * DIGITS) / DIGITS);
        }
        return new Parts(new ArrayList<>(parts.keySet()), new ArrayList<>(parts.values()));
    }

    private static String rest(Map<String, Double> parts) {
        return USUAL.reversed().stream()
                .filter(name -> !parts.containsKey(name))
                .findFirst()
                .orElseThrow(() ->
                        new SplitProblem(
                                "The shares of train, validation and test add up to less than 1:"
                                        + " say where the rest goes."));
    }
}
