package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.ui.palette.ListFinder;
import org.thoughttrace.curator.ui.palette.PaletteEntry;
import org.thoughttrace.curator.ui.palette.PaletteProvider;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;

/// Lets the palette find conversations by their first words or their id.
record ConversationsProvider(Session session) implements PaletteProvider {

    @Override
    public String title() {
        return "Conversations";
    }

    @Override
    public Finder open() {
        return new ListFinder<>(
                List.copyOf(session.conversations()), ListFinder.Unasked.NOTHING, this::entry);
    }

    private PaletteEntry entry(ConversationSummary summary) {
        boolean isNamed = !summary.title().isBlank();
        return PaletteEntry.of(
                "conversation:" + summary.id(),
                isNamed ? summary.title() : summary.id(),
                isNamed ? summary.id() : "",
                () -> session.open(summary.id()));
    }
}
