package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.ui.markdown.PlainLine;
import org.thoughttrace.curator.ui.markdown.PlainTitle;
import org.thoughttrace.curator.ui.palette.ListFinder;
import org.thoughttrace.curator.ui.palette.PaletteEntry;
import org.thoughttrace.curator.ui.palette.PaletteProvider;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Lets the palette find conversations by their first words or their id.
record ConversationsProvider(Session session) implements PaletteProvider {

    @Override
    public String title() {
        return "Conversations";
    }

    @Override
    public Finder open() {
        // Each letter that is typed asks for all of them; a title is read once.
        Map<String, String> titles = new ConcurrentHashMap<>();
        return new ListFinder<>(
                List.copyOf(session.conversations()),
                ListFinder.Unasked.NOTHING,
                summary -> entry(summary, titles.computeIfAbsent(summary.title(), PlainTitle::of)));
    }

    private PaletteEntry entry(ConversationSummary summary, String title) {
        boolean isNamed = !title.isBlank();
        return PaletteEntry.of(
                "conversation:" + summary.id(),
                isNamed ? title : PlainLine.of(summary.id()),
                isNamed ? PlainLine.of(summary.id()) : "",
                () -> session.open(summary.id()));
    }
}
