package org.thoughttrace.curator.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// An em in an icon is of the icon's own size: it grows or shrinks with each look at the style, until
/// nothing is left to see. Sizes in em stand in the one sheet that the program writes in pixels.
final class IconSizesTest {
    private static final Path SHEETS = Path.of("resources", "org", "thoughttrace", "curator", "ui");

    @Test
    void sizesInEmStandOnlyInTheSheetThatIsWrittenInPixels() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            List<String> found =
                    files.filter(file -> file.toString().endsWith(".css"))
                            .filter(file -> !file.endsWith("icons.css"))
                            .flatMap(IconSizesTest::lines)
                            .filter(line -> line.matches(".*-fx-icon-size:[^;]*em.*"))
                            .toList();
            assertThat(found).isEmpty();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> file.getFileName() + ": " + line);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
