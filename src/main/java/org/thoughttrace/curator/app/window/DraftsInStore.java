package org.thoughttrace.curator.app.window;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.curation.Drafts;
import org.thoughttrace.curator.logic.library.Library.LoadedConversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Draft;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.ui.reader.DraftKeeper;
import org.thoughttrace.curator.ui.reader.EditTarget;
import org.thoughttrace.curator.ui.reader.ReaderViewModel;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps drafts in the store, one write at a time: while one is under way only the latest text of
/// each waits, so that fast typing never queues up.
final class DraftsInStore implements DraftKeeper {

    private final Session session;
    private final Drafts drafts;
    private final Map<Key, String> known = new ConcurrentHashMap<>();
    private final Map<Key, String> waiting = new LinkedHashMap<>();
    private boolean writing;

    DraftsInStore(Session session) {
        this.session = session;
        this.drafts = session.workspace().drafts();
    }

    /// A draft, and what it is written at; null for the comment of a flag, and for what is not there
    /// any more.
    private record Left(Draft draft, @Nullable EditTarget target) {}

    /// Reads what was left when the program last ended, and offers to go on with the latest.
    ///
    /// @param flags goes on with the comment of a flag
    void offerWhatWasLeft(ReaderViewModel reader, FlagAgain flags) {
        session.tasks()
                .read(
                        "Reading drafts",
                        control ->
                                drafts.all().stream()
                                        .map(draft ->
                                                new Left(draft, editTarget(draft).orElse(null)))
                                        .toList(),
                        left -> offer(left, reader, flags),
                        session::failed);
    }

    private void offer(List<Left> left, ReaderViewModel reader, FlagAgain flags) {
        for (Left one : left) {
            known.put(new Key(one.draft().target(), one.draft().field()), one.draft().text());
        }
        for (Left one : left) {
            Target target = one.draft().target();
            String conversation = target.conversation();
            EditTarget written = one.target();
            if (conversation != null && one.draft().field().equals(Field.COMMENT)) {
                offer(() -> flags.on(target));
                return;
            }
            if (conversation != null && written != null) {
                offer(() -> reader.editWhenOpen(conversation, written));
                return;
            }
        }
    }

    private void offer(Runnable goOn) {
        session.tell(
                new Notice(
                        Notice.Kind.OFFER,
                        "What you were writing when the program ended was kept.",
                        "Go on writing",
                        goOn));
    }

    private static Rewrite.Guide guideOf(Field field) {
        return Rewrite.Guide.ofKey(field.member()).orElse(Rewrite.Guide.REACTION);
    }

    private Optional<EditTarget> editTarget(Draft draft) {
        if (draft.field().equals(Field.COMMENT)) {
            return Optional.empty();
        }
        return switch (draft.target()) {
            case Target.OfMessage(String ignored, int turn) ->
                    Optional.of(
                            draft.field().isPreferred()
                                    ? new EditTarget.NewRewrite(turn, guideOf(draft.field()))
                                    : draft.field().equals(Field.ADDED)
                                            ? new EditTarget.NewThought(turn)
                                            : new EditTarget.OfMessage(turn));
            case Target.OfThought(String conversation, ThoughtId id) ->
                    loaded(conversation)
                            .flatMap(open -> open.thought(id))
                            .map(thought -> new EditTarget.OfThought(thought.turn(), id));
            case Target.OfRewrite(String conversation, UUID id) ->
                    loaded(conversation).stream()
                            .flatMap(open -> open.rewrites().stream())
                            .filter(rewrite -> rewrite.id().equals(id))
                            .<EditTarget>map(
                                    rewrite -> new EditTarget.OfRewrite(rewrite.turn(), id))
                            .findFirst();
            default -> Optional.empty();
        };
    }

    private Optional<CuratedConversation> loaded(String conversation) {
        return session.workspace()
                .library()
                .load(conversation)
                .map(LoadedConversation::conversation);
    }

    @Override
    public void keep(Key key, String text) {
        if (text.equals(known.get(key))) {
            return;
        }
        known.put(key, text);
        waiting.put(key, text);
        writeNext();
    }

    @Override
    public void settle(Key key) {
        waiting.remove(key);
    }

    @Override
    public void forget(Key key) {
        if (known.remove(key) != null) {
            drafts.drop(key.target(), key.field());
        }
    }

    @Override
    public void drop(Key key) {
        settle(key);
        session.tasks()
                .write(
                        "Keeping text",
                        control -> {
                            forget(key);
                            return key;
                        },
                        done -> {},
                        session::failed);
    }

    @Override
    public @Nullable String find(Key key) {
        return known.get(key);
    }

    private void writeNext() {
        if (writing || waiting.isEmpty()) {
            return;
        }
        writing = true;
        Map<Key, String> batch = new LinkedHashMap<>(waiting);
        waiting.clear();
        session.tasks()
                .write(
                        "Keeping text",
                        control -> {
                            batch.forEach(
                                    (key, text) -> drafts.keep(key.target(), key.field(), text));
                            return batch;
                        },
                        done -> written(),
                        failure -> {
                            session.failed(failure);
                            written();
                        });
    }

    private void written() {
        writing = false;
        writeNext();
    }
}
