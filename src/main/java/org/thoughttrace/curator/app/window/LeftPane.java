package org.thoughttrace.curator.app.window;

import javafx.scene.layout.Region;

import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterText;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.logic.find.LitWords;
import org.thoughttrace.curator.ui.bulk.BulkScopes;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.find.FacetsView;
import org.thoughttrace.curator.ui.find.FacetsViewModel;
import org.thoughttrace.curator.ui.find.FilterBar;
import org.thoughttrace.curator.ui.find.FilterViewModel;
import org.thoughttrace.curator.ui.find.HitsView;
import org.thoughttrace.curator.ui.find.HitsViewModel;
import org.thoughttrace.curator.ui.find.SideBar;
import org.thoughttrace.curator.ui.queue.QueueView;
import org.thoughttrace.curator.ui.queue.QueueViewModel;
import org.thoughttrace.curator.ui.reader.ReaderViewModel;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.subset.SubsetDesk;
import org.thoughttrace.curator.ui.subset.SubsetsView;
import org.thoughttrace.curator.ui.subset.SubsetsViewModel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pane at the left with all that finds conversations: the filter, and what it found as a list,
/// as counts and as places in texts.
final class LeftPane {

    private static final int MOST_TAGS = 12;

    private final Session session;
    private final FilterViewModel filter;
    private final FacetsViewModel facets;
    private final HitsViewModel hits;
    private final QueueViewModel queueModel;
    private final QueueView queue;
    private final SubsetDesk subsets;
    private final SubsetsView subsetsView;
    private final SideBar sideBar;

    /// @param importing what an empty list offers
    LeftPane(Session session, Sheets sheets, Runnable importing) {
        this.session = session;
        this.filter = new FilterViewModel(session);
        this.facets = new FacetsViewModel(session, filter);
        this.hits = new HitsViewModel(session, filter);
        this.queueModel = new QueueViewModel(session, filter);
        this.queue =
                new QueueView(queueModel, EmptyStates.noConversations(session, filter, importing));
        this.subsets =
                new SubsetDesk(
                        session,
                        sheets,
                        filter,
                        new SubsetsViewModel(session, filter),
                        queueModel.selectedProperty());
        this.subsetsView = new SubsetsView(subsets);
        FilterBar bar = new FilterBar(filter);
        Map<SideBar.Part, Region> parts = new EnumMap<>(SideBar.Part.class);
        parts.put(SideBar.Part.LIST, queue);
        parts.put(SideBar.Part.FACETS, new FacetsView(facets));
        parts.put(SideBar.Part.HITS, new HitsView(hits));
        parts.put(SideBar.Part.SUBSETS, subsetsView);
        this.sideBar = new SideBar(bar, parts);
        // What nobody looks at need not be counted.
        sideBar.shownProperty()
                .subscribe(part -> {
                    facets.shownProperty().set(part == SideBar.Part.FACETS);
                    hits.shownProperty().set(part == SideBar.Part.HITS);
                    subsets.model().shownProperty().set(part == SideBar.Part.SUBSETS);
                });
        bar.onLeave(() -> {
            sideBar.shownProperty().set(SideBar.Part.LIST);
            queue.focusList();
        });
        session.currentProperty().subscribe(() -> queue.followCurrent());
        session.turnProperty().subscribe((before, now) -> bar.offerNothing());
    }

    /// Shows what is found in a reader, and offers what can be done to all of it.
    void connect(ReaderViewModel reader, Commands commands) {
        showFoundIn(reader);
        queue.onKeep(() -> commands.get(SubsetCommands.MARKED).perform());
        queue.onDoToAll(
                () -> commands.get(BulkCommands.OPEN).perform(), commands.named(BulkCommands.OPEN));
    }

    /// Opens hits in a reader and lights the words that were looked for there.
    private void showFoundIn(ReaderViewModel reader) {
        hits.setOpener(reader::open);
        filter.resultProperty()
                .subscribe(result -> reader.litWordsProperty().set(LitWords.of(result.filter())));
    }

    /// The conversations that something can be done to at once.
    BulkScopes bulkScopes() {
        FilterViewModel.Result now = filter.resultProperty().get();
        return new BulkScopes(
                queueModel.selectedProperty().get(),
                now.filter(),
                now.ids().map(ids -> FilterText.of(now.filter())).orElse(""),
                now.ids().map(Set::size).orElseGet(() -> session.conversations().size()));
    }

    /// Some tags that conversations have.
    List<String> knownTags() {
        return filter.resultProperty().get().vocabulary().words(FilterField.TAG).stream()
                .map(Vocabulary.Word::key)
                .limit(MOST_TAGS)
                .toList();
    }

    FilterViewModel filter() {
        return filter;
    }

    HitsViewModel hits() {
        return hits;
    }

    QueueViewModel queueModel() {
        return queueModel;
    }

    QueueView queue() {
        return queue;
    }

    SubsetDesk subsets() {
        return subsets;
    }

    SubsetsView subsetsView() {
        return subsetsView;
    }

    SideBar sideBar() {
        return sideBar;
    }
}
