package org.thoughttrace.curator.app.window;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.fuzzy.FuzzyQuery;
import org.thoughttrace.curator.model.Drawing;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.palette.ListFinder;
import org.thoughttrace.curator.ui.palette.PaletteEntry;
import org.thoughttrace.curator.ui.palette.PaletteProvider;
import org.thoughttrace.curator.ui.subset.SubsetsViewModel;
import org.thoughttrace.curator.ui.task.TaskControl;

import java.util.Optional;

/// Lets the palette find subsets by their names and filters, and show their conversations.
record SubsetsProvider(Workspace workspace, SubsetsViewModel model) implements PaletteProvider {

    private static final String PREFIX = "subset:";

    /// A name needs its room.
    private static final int LONGEST_NOTE = 60;

    @Override
    public String title() {
        return "Subsets";
    }

    @Override
    public Finder open() {
        return new OnceRead();
    }

    /// Reads them when something is first sought: their ids can be many.
    private final class OnceRead implements Finder {

        private @Nullable ListFinder<Subset> found;

        private synchronized ListFinder<Subset> read() {
            ListFinder<Subset> known = found;
            if (known == null) {
                known =
                        new ListFinder<>(
                                workspace.subsets().all(),
                                ListFinder.Unasked.NOTHING,
                                SubsetsProvider.this::entry);
                found = known;
            }
            return known;
        }

        @Override
        public Found find(FuzzyQuery query, int most, TaskControl control) {
            return read().find(query, most, control);
        }

        @Override
        public Optional<PaletteEntry> recall(String id) {
            return id.startsWith(PREFIX) ? read().recall(id) : Optional.empty();
        }
    }

    private PaletteEntry entry(Subset subset) {
        return PaletteEntry.of(
                PREFIX + subset.id(),
                "Subset: " + subset.name(),
                note(subset.content()),
                () -> model.show(subset.name()));
    }

    private static String note(Subset.Content content) {
        return switch (content) {
            case Subset.Live(String expression) -> Wording.line(expression, LONGEST_NOTE);
            case Subset.Frozen frozen -> {
                Drawing drawing = frozen.drawing();
                yield drawing == null
                        ? "frozen, %,d".formatted(frozen.ids().size())
                        : drawing.note(frozen.ids().size());
            }
        };
    }
}
