package org.thoughttrace.curator.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.ui.theme.Surfaces.Pair;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The colours of both appearances against WCAG 2.2, level AA. What is switched off is exempt.
class ContrastTest {

    private static final List<String> SHEETS =
            List.of(
                    "theme.css",
                    "find.css",
                    "judge.css",
                    "finding.css",
                    "markdown.css",
                    "inspector.css",
                    "sheets.css",
                    "together.css");

    /// Lines that part things, grounds and shadows: nothing is told by them alone.
    private static final Set<String> SILENT =
            Set.of("line", "shadow", "user-panel", "hit-wash", "accent-tint");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("-tt-([a-z-]+)");
    private static final Pattern FRONT =
            Pattern.compile(
                    "(?<![a-z-])-fx-(?:text-fill|fill|icon-color|prompt-text-fill|"
                            + "highlight-text-fill|stroke|border-color):([^;]+)");
    private static final Pattern WORDS =
            Pattern.compile("(?<![a-z-])-fx-(?:text-fill|icon-color):\\s*-tt-([a-z-]+)");
    private static final Pattern GROUND =
            Pattern.compile("(?<![a-z-])-fx-background-color:([^;]+)");

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void everythingIsSeenOnItsGround(String sheet) throws IOException {
        Palette palette = Palette.of(sheet);
        List<String> faults = new ArrayList<>();
        for (Pair pair : Surfaces.all()) {
            double contrast = palette.contrast(pair.front(), pair.back());
            if (contrast < pair.least()) {
                faults.add(
                        String.format(
                                Locale.ROOT,
                                "%s on %s: %.2f, must be %.1f",
                                pair.front(),
                                pair.back(),
                                contrast,
                                pair.least()));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void bothAppearancesNameTheSameColours() throws IOException {
        assertThat(Palette.of("light.css").tokens().keySet())
                .isEqualTo(Palette.of("dark.css").tokens().keySet());
    }

    @Test
    void theFormulaGivesTheKnownRatios() throws IOException {
        Palette palette = Palette.of("light.css");
        assertThat(palette.contrast("panel", "panel")).isEqualTo(1);
        Palette.Rgb black = new Palette.Rgb(0, 0, 0, 1);
        Palette.Rgb white = new Palette.Rgb(255, 255, 255, 1);
        assertThat((white.luminance() + 0.05) / (black.luminance() + 0.05)).isEqualTo(21);
        // The darkest grey that white text may stand on.
        assertThat(1.05 / (new Palette.Rgb(118, 118, 118, 1).luminance() + 0.05))
                .isBetween(4.5, 4.6);
    }

    /// A new token must be written down in [Surfaces] with the grounds it is for.
    @Test
    void everyColourThatTellsSomethingHasAGround() throws IOException {
        Set<String> declared = new LinkedHashSet<>(SILENT);
        Surfaces.all().forEach(pair -> declared.add(pair.front().split(" ", 2)[0]));
        Set<String> used = new LinkedHashSet<>();
        for (String sheet : SHEETS) {
            Matcher front = FRONT.matcher(Files.readString(Palette.FOLDER.resolve(sheet)));
            while (front.find()) {
                tokens(front.group(1)).forEach(used::add);
            }
        }
        assertThat(used).contains("text", "on-accent");
        assertThat(declared).containsAll(used);
    }

    /// Where one rule gives both, the pair is known and must be written down as well.
    @Test
    void wordsAndTheirOwnGroundAreAPairThatIsChecked() throws IOException {
        Set<String> declared = new LinkedHashSet<>();
        Surfaces.all().forEach(pair -> declared.add(pair.front() + " on " + pair.back()));
        Set<String> missing = new LinkedHashSet<>();
        int found = 0;
        for (String sheet : SHEETS) {
            Matcher rule = RULE.matcher(Files.readString(Palette.FOLDER.resolve(sheet)));
            while (rule.find()) {
                Matcher words = WORDS.matcher(rule.group(2));
                Matcher ground = GROUND.matcher(rule.group(2));
                if (words.find() && ground.find() && !tokens(ground.group(1)).isEmpty()) {
                    found++;
                    String pair = words.group(1) + " on " + tokens(ground.group(1)).getLast();
                    if (!declared.contains(pair)) {
                        missing.add(rule.group(1).strip() + ": " + pair);
                    }
                }
            }
        }
        assertThat(found).isPositive();
        assertThat(missing).isEmpty();
    }

    /// [Surfaces] must speak of the washes that the sheet lays.
    @Test
    void washesAreAsStrongAsTheyAreChecked() throws IOException {
        assertThat(Files.readString(Palette.FOLDER.resolve("markdown.css")))
                .contains(".md-highlight { -fx-fill: -tt-accent; -fx-opacity: 0.1; }")
                .contains(".md-selection { -fx-fill: -tt-accent; -fx-opacity: 0.24; }")
                .containsPattern("\\.md-copy \\{[^}]*-fx-opacity: 0\\.8;");
    }

    /// A hairline cannot show where a field is.
    @Test
    void theEdgeOfAFieldIsNoHairline() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String sheet : SHEETS) {
            Matcher rule = RULE.matcher(Files.readString(Palette.FOLDER.resolve(sheet)));
            while (rule.find()) {
                Matcher ground = GROUND.matcher(rule.group(2));
                if (rule.group(1).matches("(?s).*\\.(text-field|text-area|combo-box)\\b[^.]*")
                        && ground.find()
                        && tokens(ground.group(1)).size() > 1
                        && tokens(ground.group(1)).getFirst().equals("line")) {
                    faults.add(sheet + ": " + rule.group(1).strip());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> tokens(String value) {
        return TOKEN.matcher(value).results().map(found -> found.group(1)).toList();
    }
}
