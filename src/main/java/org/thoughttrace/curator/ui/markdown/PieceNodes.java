package org.thoughttrace.curator.ui.markdown;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.emoji.EmojiNode;
import org.thoughttrace.curator.ui.emoji.EmojiSpan;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Makes the nodes of one view's pieces. The view's links share one tooltip.
final class PieceNodes {

    private static final int LONGEST_TIP = 600;

    private final MarkdownOptions options;
    private @Nullable Tooltip tip;

    PieceNodes(MarkdownOptions options) {
        this.options = options;
    }

    /// True if the piece is drawn as text, so that equal neighbours can share one node.
    boolean isText(Piece piece) {
        boolean emojiText = piece.kind() == Piece.Kind.EMOJI && options.emoji().drawnByToolkit();
        return piece.kind() == Piece.Kind.TEXT || emojiText;
    }

    /// True if the piece takes no room in the text.
    boolean isAbsent(Piece piece) {
        return piece.kind() == Piece.Kind.HIDDEN
                && options.hiddenCharacters() == HiddenCharacters.HIDDEN;
    }

    /// What a text piece draws.
    String text(Piece piece) {
        return piece.kind() == Piece.Kind.TEXT ? piece.shown() : piece.copied();
    }

    Text textNode(String text, Set<Style> styles, @Nullable String target) {
        Text node = new Text(text);
        node.getStyleClass().add("md-text");
        for (Style style : styles) {
            node.getStyleClass().add(style.cssClass());
        }
        if (target != null) {
            node.setAccessibleText(text);
            connect(node, target);
        }
        return node;
    }

    /// True if a node can be pressed as a link.
    static boolean isLink(Node node) {
        return node.getAccessibleRole() == AccessibleRole.HYPERLINK;
    }

    /// The node of a piece that is not drawn as text; it counts as one character.
    Node inlineNode(Piece piece) {
        return switch (piece.kind()) {
            case EMOJI ->
                    new EmojiNode(
                            new EmojiSpan(
                                    piece.start(), piece.end(), piece.copied(), piece.shown()),
                            options.emoji());
            case IMAGE -> imageIcon(piece.target());
            case MARK, HIDDEN, TEXT -> mark(piece);
        };
    }

    private static Label mark(Piece piece) {
        Label mark = new Label(piece.shown());
        mark.getStyleClass().setAll("md-mark");
        return mark;
    }

    private Node imageIcon(@Nullable String target) {
        InlineIcon icon = new InlineIcon("md-image-icon", "image");
        if (target != null) {
            connect(icon, target);
        }
        return icon;
    }

    private void connect(Node node, String target) {
        Tooltip shared = tip();
        node.setOnMouseEntered(_ -> shared.setText(readable(target)));
        Tooltip.install(node, shared);
        boolean link = node.getStyleClass().contains(Style.LINK.cssClass());
        if (!link) {
            return;
        }
        if (!isWeb(target)) {
            node.getStyleClass().add("md-link-inert");
            return;
        }
        Consumer<String> handler = options.linkHandler();
        node.setCursor(Cursor.HAND);
        node.setAccessibleRole(AccessibleRole.HYPERLINK);
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                handler.accept(target);
                event.consume();
            }
        });
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                handler.accept(target);
            }
        });
    }

    private Tooltip tip() {
        Tooltip shared = tip;
        if (shared == null) {
            shared = new Tooltip();
            shared.setWrapText(true);
            shared.setMaxWidth(480);
            tip = shared;
        }
        return shared;
    }

    static boolean isWeb(String target) {
        String start = target.substring(0, Math.min(8, target.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /// The target with whatever could disguise it made visible.
    static String readable(String target) {
        StringBuilder readable = new StringBuilder();
        target.codePoints()
                .limit(LONGEST_TIP)
                .forEach(c -> {
                    boolean hidden =
                            HiddenCharacter.direction(c) != null
                                    || HiddenCharacter.zeroWidth(c) != null
                                    || Character.isISOControl(c);
                    if (hidden) {
                        readable.append("[U+%04X]".formatted(c));
                    } else {
                        readable.appendCodePoint(c);
                    }
                });
        return readable.toString();
    }
}
