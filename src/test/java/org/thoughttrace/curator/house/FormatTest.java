package org.thoughttrace.curator.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

class FormatTest {
    private final SourceFormat format = new SourceFormat();

    @Test
    void everySourceFileIsFormatted() throws IOException {
        var files = SourceFormat.sourceFiles();
        assertThat(files).isNotEmpty();
        var wrong = new ArrayList<Path>();
        for (Path file : files) {
            if (!isFormatted(file)) {
                wrong.add(file);
            }
        }
        assertThat(wrong)
                .as("Files in another format. To format them: mvn -q validate exec:exec@format")
                .isEmpty();
    }

    private boolean isFormatted(Path file) throws IOException {
        var source = Files.readString(file);
        try {
            return format.formatted(source).equals(source);
        } catch (FormatterException e) {
            throw new AssertionError("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
