package org.thoughttrace.curator.ui.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// A formula of several lines: from a line that is only `$$` or `\[` to the line that ends it.
///
/// Its lines must not be taken for lists or headings (`- x`, `= y`). A blank line ends it too, so
/// that a forgotten end does not swallow the rest of the message.
final class FormulaBlock extends CustomBlock {

    /// Recognises the first line and collects the others; the lines stay in the source spans.
    static final class LineParser extends AbstractBlockParser {

        private final FormulaBlock block = new FormulaBlock();
        private final String closing;
        private boolean closed;

        private LineParser(String closing) {
            this.closing = closing;
        }

        static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int at = state.getNextNonSpaceIndex();
            String line = state.getLine().getContent().toString();
            String rest = line.substring(Math.min(at, line.length())).strip();
            return switch (rest) {
                case "$$" -> BlockStart.of(new LineParser("$$")).atIndex(at);
                case "\\[" -> BlockStart.of(new LineParser("\\]")).atIndex(at);
                default -> BlockStart.none();
            };
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return closed || state.isBlank()
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            String content = line.getContent().toString().strip();
            boolean first = block.getSourceSpans().isEmpty();
            closed = content.endsWith(closing) && !(first && content.length() == 2);
        }
    }
}
