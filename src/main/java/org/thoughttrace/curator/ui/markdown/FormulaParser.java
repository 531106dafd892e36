package org.thoughttrace.curator.ui.markdown;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

import java.util.Set;

/// Keeps `$…$`, `$$…$$`, `\(…\)` and `\[…\]` together, so that the underscores and stars in a
/// formula are not read as emphasis and its brackets not as escapes.
///
/// A single dollar opens a formula only before something that is not a space, and closes it only
/// after something that is not a space and not before a letter or digit: prices stay prices.
final class FormulaParser implements InlineContentParser {

    static final InlineContentParserFactory FACTORY =
            new InlineContentParserFactory() {
                @Override
                public Set<Character> getTriggerCharacters() {
                    return Set.of('$', '\\');
                }

                @Override
                public InlineContentParser create() {
                    return new FormulaParser();
                }
            };

    private static final int LONGEST = 2_000;

    /// Words between two dollars are a formula only if one of these is among them.
    private static final String SIGNS = "\\^_={}+*/<>|";

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        boolean found = scanner.peek() == '$' ? skipDollars(scanner) : skipBrackets(scanner);
        if (!found) {
            scanner.setPosition(start);
            return ParsedInline.none();
        }
        Position end = scanner.position();
        return ParsedInline.of(new Formula(scanner.getSource(start, end).getContent()), end);
    }

    private static boolean skipDollars(Scanner scanner) {
        int dollars = scanner.matchMultiple('$');
        if (dollars == 2) {
            return skipTo(scanner, '$', '$');
        }
        return dollars == 1 && !isSpace(scanner.peek()) && skipToSingleDollar(scanner);
    }

    private static boolean skipToSingleDollar(Scanner scanner) {
        char before = '$';
        boolean spaced = false;
        boolean mathematical = false;
        for (int i = 0; i < LONGEST; i++) {
            char c = scanner.peek();
            if (c == Scanner.END || c == '\n' || c == '`') {
                return false;
            }
            scanner.next();
            if (c == '$' && before != '\\') {
                char after = scanner.peek();
                boolean closes = !isSpace(before) && before != '$';
                boolean ends = !Character.isLetterOrDigit(after) && after != '$';
                return closes && ends && (mathematical || !spaced);
            }
            spaced |= isSpace(c);
            mathematical |= SIGNS.indexOf(c) >= 0;
            before = c;
        }
        return false;
    }

    private static boolean skipBrackets(Scanner scanner) {
        scanner.next();
        if (scanner.next('(')) {
            return skipTo(scanner, '\\', ')');
        }
        return scanner.next('[') && skipTo(scanner, '\\', ']');
    }

    private static boolean skipTo(Scanner scanner, char first, char second) {
        for (int i = 0; i < LONGEST && scanner.peek() != Scanner.END; i++) {
            char c = scanner.peek();
            scanner.next();
            if (c == first && scanner.peek() == second) {
                scanner.next();
                return i > 0;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == Scanner.END;
    }
}
