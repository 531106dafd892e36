package org.thoughttrace.curator.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The one format of all Java sources: google-java-format, AOSP style.
///
/// Started as a program it formats every source file in place. It runs straight from its source
/// (`mvn -q validate exec:exec@format`), so it also works while the project does not compile.
///
/// Doc comments are left alone: the formatter joins the lines of Markdown tables and code blocks.
final class SourceFormat {
    private static final List<Path> SOURCES = List.of(Path.of("src"), Path.of("installers"));
    private static final int MOST_LOOKS = 4;

    private final Formatter formatter =
            new Formatter(
                    JavaFormatterOptions.builder()
                            .style(JavaFormatterOptions.Style.AOSP)
                            .formatJavadoc(false)
                            .build());

    public static void main(String[] args) throws IOException {
        var format = new SourceFormat();
        var unreadable = 0;
        for (Path file : sourceFiles()) {
            try {
                if (format.rewrite(file)) {
                    System.out.println("formatted " + file);
                }
            } catch (FormatterException e) {
                System.err.println(file + ":" + e.getMessage());
                unreadable++;
            }
        }
        System.exit(unreadable == 0 ? 0 : 1);
    }

    /// Every Java file of the project, that of tests and of tools too, in a fixed order.
    static List<Path> sourceFiles() throws IOException {
        var sources = new ArrayList<Path>();
        for (Path folder : SOURCES) {
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .forEach(sources::add);
            }
        }
        return List.copyOf(sources);
    }

    /// The text as it should be. Formatting that text again changes nothing: where the formatter
    /// splits a long string it needs a second look to indent the parts.
    String formatted(String source) throws FormatterException {
        var before = source;
        for (int look = 0; look < MOST_LOOKS; look++) {
            var after = formatter.formatSourceAndFixImports(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return before;
    }

    private boolean rewrite(Path file) throws IOException, FormatterException {
        var source = Files.readString(file);
        var wanted = formatted(source);
        if (wanted.equals(source)) {
            return false;
        }
        Files.writeString(file, wanted);
        return true;
    }
}
