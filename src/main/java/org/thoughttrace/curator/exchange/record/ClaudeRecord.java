package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonObserver;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.record.ChatConversation.Said;
import org.thoughttrace.curator.model.SourceFormat;

import java.util.ArrayList;
import java.util.List;

/// Reads a conversation of a Claude export: messages in order and, in newer ones, each with the one
/// it follows, so that they may fork. The model's thinking is in the record alone.
final class ClaudeRecord {
    private static final String LIST = "chat_messages";

    /// What the first messages of newer exports follow.
    private static final String ROOT = "00000000-0000-";

    private final JsonScanner scanner;
    private final ChatContent content;
    private final Speakers speakers;
    private final WarningList warnings;
    private final List<Entry> entries = new ArrayList<>();
    private boolean hasList;
    private @Nullable String id;
    private @Nullable String model;
    private @Nullable String created;
    private @Nullable String updated;
    private @Nullable String leaf;

    private record Entry(@Nullable String id, @Nullable String parent, Said said, int at) {}

    ClaudeRecord(ChatRecord.Source source, Speakers speakers, WarningList warnings) {
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
            switch (scanner.key()) {
                case LIST -> readMessages();
                case "uuid" -> id = content.id();
                case "model" -> model = content.name();
                case "created_at" -> created = SourceTime.read(scanner);
                case "updated_at" -> updated = SourceTime.read(scanner);
                case "current_leaf_message_uuid" -> leaf = content.text();
                default -> scanner.skip();
            }
        }
        scanner.finish();
        if (!hasList) {
            throw new RecordFault(
                    scanner.position(), LIST, "expected the messages here, as Claude has them");
        }
        MessageTree.Paths paths = paths();
        paths.tell(LIST, warnings);
        return new ChatConversation(id, model, created, updated, paths.chosen(), paths.branches());
    }

    private MessageTree.Paths paths() throws RecordFault {
        boolean isTree =
                !entries.isEmpty()
                        && entries.stream()
                                .allMatch(entry -> entry.id() != null && entry.parent() != null);
        boolean hasTwins =
                isTree && entries.stream().map(Entry::id).distinct().count() < entries.size();
        if (hasTwins) {
            warnings.add(LIST, "two messages have the same uuid; they are kept in their order");
        }
        if (!isTree || hasTwins) {
            return new MessageTree.Paths(
                    entries.stream().map(Entry::said).toList(), List.of(), true, 0);
        }
        MessageTree tree = new MessageTree(LIST);
        for (Entry entry : entries) {
            String parent = entry.parent();
            boolean isRoot = parent == null || parent.startsWith(ROOT);
            tree.add(String.valueOf(entry.id()), isRoot ? null : parent, entry.said(), entry.at());
        }
        return tree.paths(leaf != null && tree.has(leaf) ? leaf : entries.getLast().id());
    }

    private void readMessages() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            throw scanner.fault("expected a list of messages here");
        }
        hasList = true;
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            if (entries.size() == ChatConversation.MOST_MESSAGES) {
                throw scanner.fault("expected at most 1,000,000 messages");
            }
            warnings.at(entries.size() + 1);
            readMessage();
        }
        warnings.at(0);
    }

    private void readMessage() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            throw scanner.fault("expected a message: an object");
        }
        int at = scanner.position();
        String path = scanner.path();
        String uuid = null;
        String parent = null;
        String sender = null;
        String time = null;
        String text = "";
        String blocks = "";
        boolean saysSomething = false;
        List<String> files = new ArrayList<>();
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "uuid" -> uuid = content.text();
                case "parent_message_uuid" -> parent = content.text();
                case "sender" -> sender = content.text();
                case "created_at" -> time = SourceTime.read(scanner);
                case "text" -> {
                    saysSomething |= scanner.kind() != JsonScanner.Kind.NULL;
                    text = content.said();
                }
                case "content" -> {
                    saysSomething |= scanner.kind() != JsonScanner.Kind.NULL;
                    blocks = new ClaudeBlocks(scanner, content).read();
                }
                case "attachments", "files" -> readFiles(files);
                default -> scanner.skip();
            }
        }
        if (sender == null) {
            throw new RecordFault(
                    at, path + ".sender", "expected a word here that says who speaks");
        }
        String type = speakers.typeOf(SourceFormat.CLAUDE, sender);
        if (!Speakers.isKnown(type)) {
            warnings.add(
                    path + ".sender",
                    "nobody knows who is meant; map the word to user, assistant, system or tool");
        }
        if (!saysSomething && files.isEmpty()) {
            warnings.add(path + ".text", "expected what is said here; the message is empty");
        }
        files.addFirst(blocks.isBlank() ? text : blocks);
        files.removeIf(String::isBlank);
        entries.add(new Entry(uuid, parent, new Said(type, String.join("\n\n", files), time), at));
    }

    /// A word in brackets for each file that came with a message.
    private void readFiles(List<String> files) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            if (scanner.kind() != JsonScanner.Kind.NULL) {
                scanner.note(JsonObserver.Oddity.NO_LIST);
            }
            scanner.skip();
            return;
        }
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            if (scanner.kind() != JsonScanner.Kind.OBJECT) {
                scanner.skip();
                files.add(ChatContent.placeholder("file"));
                continue;
            }
            String name = null;
            for (boolean inner = scanner.beginObject(); inner; inner = scanner.anotherMember()) {
                if (scanner.key().equals("file_name")) {
                    name = content.text();
                } else {
                    scanner.skip();
                }
            }
            files.add(ChatContent.placeholder(name == null ? "file" : "file: " + name));
        }
    }
}
