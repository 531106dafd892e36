package org.thoughttrace.curator.ui.reader;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.rewriting.OpenRewrites;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Writing better replies: begins one, goes from one open one to the next.
public final class RewritesViewModel {
    private final ReaderViewModel reader;
    private final Session session;
    private final Supplier<List<String>> list;

    /// @param list the ids of the conversations one goes through, in their order
    public RewritesViewModel(ReaderViewModel reader, Supplier<List<String>> list) {
        this.reader = reader;
        this.session = reader.session();
        this.list = list;
    }

    /// Begins to write another reply in the place of the one in work.
    public void write(Rewrite.Guide guide) {
        CuratedMessage message = reader.message().orElse(null);
        if (message == null || message.role() != Role.ASSISTANT) {
            session.tell(Notice.problem("Only a reply of the assistant can be written anew."));
            return;
        }
        reader.edit(new EditTarget.NewRewrite(message.turn(), guide));
    }

    /// Prefers the next of the rewrites of the reply in work.
    public void preferNext() {
        CuratedConversation shown = reader.conversation().orElse(null);
        if (shown == null) {
            return;
        }
        List<Rewrite> rewrites = shown.rewrites(session.turnProperty().get());
        for (int at = 0; at < rewrites.size(); at++) {
            Rewrite now = rewrites.get(at);
            if (now.isPreferred() && now.guide() == Rewrite.Guide.REACTION) {
                for (int step = 1; step < rewrites.size(); step++) {
                    Rewrite other = rewrites.get((at + step) % rewrites.size());
                    if (other.guide() == now.guide()) {
                        session.perform(new Act.PreferRewrite(shown.id(), other.id()));
                        return;
                    }
                }
            }
        }
    }

    /// Goes to the next reply that displeased and is not written anew, or to the one before.
    ///
    /// @param step 1 or -1
    public void goToOpen(int step) {
        Workspace workspace = session.workspace();
        List<String> ids = list.get();
        OpenRewrites.Place from =
                new OpenRewrites.Place(
                        reader.conversation().map(CuratedConversation::id).orElse(""),
                        session.turnProperty().get());
        session.tasks()
                .read(
                        "Looking for replies to write anew",
                        _ ->
                                new OpenRewrites(workspace.finder(), workspace.library())
                                        .next(ids, from, step),
                        this::show,
                        session::failed);
    }

    private void show(Optional<OpenRewrites.Place> found) {
        if (found.isEmpty()) {
            session.tell(
                    Notice.information(
                            "Every reply in the list that displeased has a better one."));
            return;
        }
        OpenRewrites.Place place = found.get();
        boolean isOpen =
                reader.conversation()
                        .map(shown -> shown.id().equals(place.conversation()))
                        .orElse(false);
        if (isOpen) {
            reader.goTo(place.turn());
        } else {
            session.open(place.conversation(), place.turn());
        }
    }
}
