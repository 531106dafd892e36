package org.thoughttrace.curator.ui.markdown;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Parses a source into rows; hostile input becomes plain text instead of an error or a long wait.
final class MarkdownParser {

    private static final long LONGEST_PARSE_MILLISECONDS = 200;

    /// Shorter text cannot explode by much. It gets more time, because a machine that is just
    /// starting up may need it and would otherwise show an ordinary message as plain text.
    private static final int HARMLESS_LENGTH = 10_000;

    private static final long HARMLESS_MILLISECONDS = 2_000;

    private static final int MOST_NESTED_BLOCKS = 64;

    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build(),
                    TaskListItemsExtension.create(),
                    AutolinkExtension.create());

    private MarkdownParser() {}

    /// What a parse found: rows of Markdown, or of plain text if the Markdown was too much.
    record Result(List<Row> rows, boolean isPlain) {}

    static Result parse(String source) {
        boolean harmless = source.length() <= HARMLESS_LENGTH;
        return parse(source, harmless ? HARMLESS_MILLISECONDS : LONGEST_PARSE_MILLISECONDS);
    }

    static Result parse(String source, long milliseconds) {
        ParseDeadline deadline = new ParseDeadline(milliseconds);
        Parser.Builder builder =
                Parser.builder()
                        .extensions(EXTENSIONS)
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .maxOpenBlockParsers(MOST_NESTED_BLOCKS)
                        .customBlockParserFactory(FormulaBlock.LineParser::tryStart)
                        .customInlineContentParserFactory(FormulaParser.FACTORY);
        deadline.addTo(builder);
        try {
            RowWriter writer = new RowWriter(source);
            writer.writeChildren(builder.build().parse(source));
            return new Result(writer.rows(), false);
        } catch (StackOverflowError | RuntimeException tooMuch) {
            // Deep nesting, the deadline, or a fault of the parser: the reader still gets the text.
            return new Result(plain(source), true);
        }
    }

    /// The source line by line, as it is.
    static List<Row> plain(String source) {
        PieceWriter writer = new PieceWriter();
        writer.write(source, 0, source.length(), Set.of(), null);
        List<Row> rows = new ArrayList<>();
        for (List<Piece> part : PieceSplitter.split(writer.pieces())) {
            rows.add(new Row(new Leaf.Lines(0, part), 0, List.of(), null, 0));
        }
        return rows;
    }
}
