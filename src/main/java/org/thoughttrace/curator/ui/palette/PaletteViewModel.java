package org.thoughttrace.curator.ui.palette;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.fuzzy.FuzzyQuery;
import org.thoughttrace.curator.ui.palette.PaletteProvider.Finder;
import org.thoughttrace.curator.ui.palette.PaletteProvider.Found;
import org.thoughttrace.curator.ui.task.RunningTask;
import org.thoughttrace.curator.ui.task.TaskControl;
import org.thoughttrace.curator.ui.task.Tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What is typed into the palette, what answers, and which of it is chosen. Queries run off the FX
/// thread; an answer to a query that has changed meanwhile is dropped.
public final class PaletteViewModel {

    private static final int MOST_OF_A_KIND = 50;
    private static final int MOST_UNASKED = 500;
    private static final int MOST_RECENT = 6;

    private final List<PaletteProvider> providers;
    private final Tasks tasks;
    private final Recent recent;
    private final Consumer<Throwable> failed;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PaletteRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private List<Kind> kinds = List.of();
    private long asked;
    private @Nullable RunningTask asking;

    private record Kind(String title, Finder finder) {}

    private record Group(String title, Found found) {
        int best() {
            return found.hits().isEmpty() ? 0 : found.hits().getFirst().score();
        }
    }

    /// @param providers in the order of their groups where they answer equally well
    /// @param failed is told when a query fails
    public PaletteViewModel(
            List<PaletteProvider> providers,
            Tasks tasks,
            Recent recent,
            Consumer<Throwable> failed) {
        this.providers = List.copyOf(providers);
        this.tasks = tasks;
        this.recent = recent;
        this.failed = failed;
        query.subscribe((_, _) -> ask());
    }

    /// Begins anew, with nothing typed.
    public void open() {
        kinds =
                providers.stream()
                        .map(provider -> new Kind(provider.title(), provider.open()))
                        .toList();
        rows.set(List.of());
        chosen.set(-1);
        if (query.get().isEmpty()) {
            ask();
        } else {
            query.set("");
        }
    }

    /// Lets go of what could be found.
    public void close() {
        asked++;
        stopAsking();
        kinds = List.of();
        rows.set(List.of());
        chosen.set(-1);
    }

    /// What is typed.
    public StringProperty queryProperty() {
        return query;
    }

    /// What answers, under headings.
    ReadOnlyObjectProperty<List<PaletteRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The row that Enter does; -1 for none.
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The entry that Enter does.
    public Optional<PaletteEntry> entry() {
        return entryAt(chosen.get());
    }

    private Optional<PaletteEntry> entryAt(int row) {
        return row >= 0
                        && row < rows.get().size()
                        && rows.get().get(row) instanceof PaletteRow.Item item
                ? Optional.of(item.hit().entry())
                : Optional.empty();
    }

    /// Goes some entries on; from the last a single step leads to the first, and back.
    void move(int step) {
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < rows.get().size(); i++) {
            if (entryAt(i).isPresent()) {
                items.add(i);
            }
        }
        if (items.isEmpty()) {
            return;
        }
        int at = items.indexOf(chosen.get());
        int next =
                Math.abs(step) == 1
                        ? Math.floorMod(at + step, items.size())
                        : Math.clamp(at + (long) step, 0, items.size() - 1);
        chosen.set(items.get(next));
    }

    /// Chooses a row.
    void choose(int row) {
        if (entryAt(row).isPresent()) {
            chosen.set(row);
        }
    }

    /// Notes that the chosen entry is used, and gives what is to be done; empty when it cannot be.
    Optional<Runnable> use() {
        return entry().filter(PaletteEntry::isEnabled)
                .map(entry -> {
                    recent.use(entry.id());
                    return entry.action();
                });
    }

    private void ask() {
        stopAsking();
        long mine = ++asked;
        FuzzyQuery wanted = FuzzyQuery.of(query.get());
        List<Kind> among = kinds;
        List<String> used = recent.ids();
        asking =
                tasks.read(
                        "Finding",
                        control -> answer(wanted, among, used, control),
                        found -> {
                            if (mine == asked) {
                                show(found);
                            }
                        },
                        failure -> {
                            if (mine == asked) {
                                failed.accept(failure);
                            }
                        });
    }

    private void stopAsking() {
        if (asking != null) {
            asking.cancel();
            asking = null;
        }
    }

    private static List<Group> answer(
            FuzzyQuery query, List<Kind> kinds, List<String> used, TaskControl control) {
        List<Group> groups = new ArrayList<>();
        if (query.isEmpty()) {
            groups.add(recent(kinds, used));
        }
        int most = query.isEmpty() ? MOST_UNASKED : MOST_OF_A_KIND;
        for (Kind kind : kinds) {
            if (!control.isCancelled()) {
                groups.add(new Group(kind.title(), kind.finder().find(query, most, control)));
            }
        }
        groups.removeIf(group -> group.found().hits().isEmpty());
        // Enter does the first row, so the best of all must be it.
        groups.sort(Comparator.comparingInt(group -> -group.best()));
        return groups;
    }

    private static Group recent(List<Kind> kinds, List<String> used) {
        List<PaletteHit> hits =
                used.stream()
                        .flatMap(id ->
                                kinds.stream()
                                        .flatMap(kind -> kind.finder().recall(id).stream())
                                        .limit(1))
                        .limit(MOST_RECENT)
                        .map(PaletteHit::unasked)
                        .toList();
        return new Group("Used last", new Found(hits, hits.size()));
    }

    private void show(List<Group> groups) {
        List<PaletteRow> next = new ArrayList<>();
        for (Group group : groups) {
            List<PaletteHit> hits = group.found().hits();
            next.add(new PaletteRow.Heading(group.title(), group.found().count() - hits.size()));
            hits.forEach(hit -> next.add(new PaletteRow.Item(hit)));
        }
        chosen.set(-1);
        rows.set(List.copyOf(next));
        chosen.set(next.isEmpty() ? -1 : 1);
    }
}
