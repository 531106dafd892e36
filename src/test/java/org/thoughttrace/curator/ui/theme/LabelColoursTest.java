package org.thoughttrace.curator.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.ui.theme.Palette.Rgb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The twelve colours of labels as people with and without a deficiency of colour vision see them:
/// simulated after Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of
/// color vision deficiency", IEEE Trans. Vis. Comput. Graph. 15 (2009), at full severity, and compared
/// by their distance in CIELAB.
class LabelColoursTest {

    /// Some seven times what can just be told apart.
    private static final double APART = 16;

    private static final Map<String, double[][]> EYES =
            Map.of(
                    "all cones",
                    new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
                    "protanopia",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
                    "deuteranopia",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968},
                        {0.280085, 0.672501, 0.047413},
                        {-0.011820, 0.042940, 0.968881}
                    },
                    "tritanopia",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void areToldApart(String sheet) throws IOException {
        Map<String, Rgb> tokens = Palette.of(sheet).tokens();
        List<String> names =
                tokens.keySet().stream()
                        .filter(name ->
                                name.matches(
                                        "(reason|reaction)-(one|two|three|four|five|six|seven)"))
                        .toList();
        assertThat(names).hasSize(12);
        List<String> faults = new ArrayList<>();
        EYES.forEach((eye, matrix) -> {
            for (String one : names) {
                for (String other : names) {
                    double distance =
                            distance(lab(tokens.get(one), matrix), lab(tokens.get(other), matrix));
                    if (one.compareTo(other) < 0 && distance < APART) {
                        faults.add(
                                String.format(
                                        Locale.ROOT,
                                        "%s: %s and %s, %.1f",
                                        eye,
                                        one,
                                        other,
                                        distance));
                    }
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2)
                        + Math.pow(one[1] - other[1], 2)
                        + Math.pow(one[2] - other[2], 2));
    }

    private static double[] lab(@org.jspecify.annotations.Nullable Rgb colour, double[][] eye) {
        if (colour == null) {
            throw new IllegalArgumentException("no colour");
        }
        double[] own = {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = eye[i][0] * own[0] + eye[i][1] * own[1] + eye[i][2] * own[2];
            seen[i] = Math.clamp(sum, 0, 1);
        }
        double x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047;
        double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
        double z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883;
        return new double[] {
            116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))
        };
    }

    private static double root(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
    }

    private static double linear(double channel) {
        double share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
