package org.thoughttrace.curator.ui.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The colours of an appearance as its sheet gives them, and what the eye makes of two of them.
record Palette(Map<String, Rgb> tokens) {

    static final Path FOLDER = Path.of("resources", "org", "thoughttrace", "curator", "ui");

    private static final Pattern TOKEN = Pattern.compile("-tt-([a-z-]+):\\s*([^;]+);");
    private static final Pattern FUNCTION =
            Pattern.compile("rgba\\((\\d+), *(\\d+), *(\\d+), *([\\d.]+)\\)");
    private static final Pattern WASH = Pattern.compile("([a-z-]+) ([\\d.]+) on (.+)");

    /// Red, green and blue from 0 to 255, and how much of it covers what lies beneath.
    record Rgb(double red, double green, double blue, double alpha) {

        /// As it looks over another colour.
        Rgb over(Rgb ground, double share) {
            double own = alpha * share;
            return new Rgb(
                    red * own + ground.red * (1 - own),
                    green * own + ground.green * (1 - own),
                    blue * own + ground.blue * (1 - own),
                    1);
        }

        /// Relative luminance, WCAG 2.2.
        double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double linear(double channel) {
            double share = channel / 255;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
    }

    static Palette of(String sheet) throws IOException {
        Map<String, Rgb> tokens = new LinkedHashMap<>();
        Matcher found = TOKEN.matcher(Files.readString(FOLDER.resolve(sheet)));
        while (found.find()) {
            String value = found.group(2).strip();
            // A token may stand for another one.
            Rgb colour =
                    value.startsWith("-tt-")
                            ? Objects.requireNonNull(tokens.get(value.substring(4)), value)
                            : parse(value);
            tokens.put(found.group(1), colour);
        }
        return new Palette(tokens);
    }

    private static Rgb parse(String value) {
        Matcher function = FUNCTION.matcher(value);
        if (function.matches()) {
            return new Rgb(
                    Double.parseDouble(function.group(1)),
                    Double.parseDouble(function.group(2)),
                    Double.parseDouble(function.group(3)),
                    Double.parseDouble(function.group(4)));
        }
        if (!value.matches("#[0-9A-F]{6}")) {
            throw new IllegalArgumentException("no colour: " + value);
        }
        return new Rgb(
                Integer.parseInt(value.substring(1, 3), 16),
                Integer.parseInt(value.substring(3, 5), 16),
                Integer.parseInt(value.substring(5, 7), 16),
                1);
    }

    /// A token, or some of it on something else: `panel`, `accent 0.24 on user-panel`.
    Rgb colour(String words) {
        Matcher wash = WASH.matcher(words);
        if (wash.matches()) {
            return colour(wash.group(1))
                    .over(colour(wash.group(3)), Double.parseDouble(wash.group(2)));
        }
        return Objects.requireNonNull(tokens.get(words), words);
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21.
    double contrast(String front, String back) {
        double a = colour(front).luminance();
        double b = colour(back).luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
}
