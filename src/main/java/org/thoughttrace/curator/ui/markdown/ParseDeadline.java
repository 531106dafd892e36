package org.thoughttrace.curator.ui.markdown;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.BlockStart;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Stops a parse that takes too long.
///
/// The parser cannot be interrupted, so the deadline poses as one of its extensions: it is asked at
/// every line, at every special character and at every link, never takes part, and looks at the
/// clock.
final class ParseDeadline implements InlineContentParserFactory, LinkProcessor {

    /// Thrown through the parser; never leaves this package.
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Passed() {
            super("the parse took too long", null, false, false);
        }
    }

    private final long end;

    ParseDeadline(long milliseconds) {
        end = System.nanoTime() + milliseconds * 1_000_000;
    }

    void addTo(Parser.Builder builder) {
        builder.customBlockParserFactory((_, _) -> {
            check();
            return BlockStart.none();
        });
        builder.customInlineContentParserFactory(this);
        builder.linkProcessor(this);
    }

    void check() {
        if (System.nanoTime() - end > 0) {
            throw new Passed();
        }
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('*', '_', '`', '<', '&', '\\', '$', '~', '[', ']', '!', ':');
    }

    @Override
    public InlineContentParser create() {
        return _ -> {
            check();
            return ParsedInline.none();
        };
    }

    @Override
    public @Nullable LinkResult process(
            LinkInfo info, Scanner scanner, InlineParserContext context) {
        check();
        return LinkResult.none();
    }
}
