package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonObserver;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.record.ChatConversation.Said;
import org.thoughttrace.curator.model.SourceFormat;

/// Reads a conversation of a ChatGPT export: a tree of messages in which `current_node` is the end
/// of the path that was gone on with. Nodes that ChatGPT itself does not show, and the model's
/// reasoning, are in the record alone.
final class ChatGptRecord {
    private static final String TREE = "mapping";

    private final JsonScanner scanner;
    private final ChatContent content;
    private final Speakers speakers;
    private final WarningList warnings;
    private final MessageTree tree = new MessageTree(TREE);
    private boolean hasTree;
    private @Nullable String id;
    private @Nullable String conversationId;
    private @Nullable String model;
    private @Nullable String lastModel;
    private @Nullable String created;
    private @Nullable String updated;
    private @Nullable String current;

    ChatGptRecord(ChatRecord.Source source, Speakers speakers, WarningList warnings) {
        this.scanner = source.scanner();
        this.content = source.content();
        this.speakers = speakers;
        this.warnings = warnings;
    }

    /// Reads the record.
    ///
    /// @throws RecordFault when it is no such conversation, or its messages are no tree
    ChatConversation read() throws RecordFault {
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            member(scanner.key());
        }
        scanner.finish();
        if (!hasTree) {
            throw new RecordFault(
                    scanner.position(), TREE, "expected the messages here, as ChatGPT has them");
        }
        boolean endIsKnown = current != null && tree.has(current);
        if (current != null && !endIsKnown) {
            warnings.add(
                    "current_node",
                    "it names no message of the tree; the conversation ends with the last one");
        }
        MessageTree.Paths paths = tree.paths(endIsKnown ? current : tree.lastLeaf());
        paths.tell(TREE, warnings);
        return new ChatConversation(
                conversationId == null ? id : conversationId,
                model == null ? lastModel : model,
                created,
                updated,
                paths.chosen(),
                paths.branches());
    }

    private void member(String key) throws RecordFault {
        switch (key) {
            case TREE -> readTree();
            case "id" -> id = content.id();
            case "conversation_id" -> conversationId = content.id();
            case "create_time" -> created = SourceTime.read(scanner);
            case "update_time" -> updated = SourceTime.read(scanner);
            case "default_model_slug" -> model = content.name();
            case "current_node" -> {
                scanner.kind();
                current = content.text();
            }
            default -> scanner.skip();
        }
    }

    private void readTree() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            throw scanner.fault("expected the messages here, each under its name");
        }
        hasTree = true;
        int count = 0;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            if (++count > ChatConversation.MOST_MESSAGES) {
                throw scanner.fault("expected at most 1,000,000 messages");
            }
            readNode(scanner.key());
        }
    }

    private void readNode(String name) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            throw scanner.fault("expected a message and its parent: an object");
        }
        int at = scanner.position();
        String parent = null;
        Said said = null;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "parent" -> parent = content.text();
                case "message" -> said = readMessage();
                default -> scanner.skip();
            }
        }
        tree.add(name, parent, said, at);
    }

    private @Nullable Said readMessage() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            if (scanner.kind() != JsonScanner.Kind.NULL) {
                scanner.note(JsonObserver.Oddity.NO_MESSAGE);
            }
            scanner.skip();
            return null;
        }
        String role = null;
        String time = null;
        String text = "";
        boolean hidden = false;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "author" -> role = readRole();
                case "create_time" -> time = SourceTime.read(scanner);
                case "content" -> text = new ChatGptContent(scanner, content).read();
                case "metadata" -> hidden = readMetadata();
                default -> scanner.skip();
            }
        }
        if (hidden || text.isBlank()) {
            return null;
        }
        if (role == null) {
            warnings.add(
                    scanner.path() + ".author.role",
                    "expected a word here that says who speaks; the message is in the record"
                            + " alone");
            return null;
        }
        String type = speakers.typeOf(SourceFormat.CHATGPT, role);
        if (!Speakers.isKnown(type)) {
            warnings.add(
                    scanner.path() + ".author.role",
                    "nobody knows who is meant; map the word to user, assistant, system or tool");
        }
        return new Said(type, text, time);
    }

    private @Nullable String readRole() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            scanner.skip();
            return null;
        }
        String role = null;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            if (scanner.key().equals("role")) {
                role = content.text();
            } else {
                scanner.skip();
            }
        }
        return role;
    }

    /// True when ChatGPT itself hides the message.
    private boolean readMetadata() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            scanner.skip();
            return false;
        }
        boolean hidden = false;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "is_visually_hidden_from_conversation" ->
                        hidden = "true".equals(content.raw());
                case "model_slug" -> {
                    String slug = content.text();
                    lastModel = slug == null ? lastModel : slug;
                }
                default -> scanner.skip();
            }
        }
        return hidden;
    }
}
