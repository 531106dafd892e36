package org.thoughttrace.curator.app.window;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.ui.lens.LensView;
import org.thoughttrace.curator.ui.lens.LensViewModel;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.shell.Place;
import org.thoughttrace.curator.ui.together.ConflictsView;
import org.thoughttrace.curator.ui.together.ConflictsViewModel;
import org.thoughttrace.curator.ui.workbench.WorkbenchView;

import java.util.List;
import java.util.function.Supplier;

/// The places of the window, in the order of the rail.
final class WindowPlaces {

    /// The id of the place where conflicts are settled.
    static final String CONFLICTS = "conflicts";

    private static final String LENS = "lens";

    private WindowPlaces() {}

    /// @param workbench makes the export workbench
    static List<Place> of(
            LeftPane left,
            ChecksPlace checks,
            JudgingPlaces judging,
            Session session,
            WindowCommands.Around around,
            Supplier<WorkbenchView> workbench) {
        return List.of(
                new Place(
                        PlaceCommands.REVIEW,
                        "Review",
                        Feather.LIST,
                        Place.Home.LEFT,
                        () -> new Place.Content(left.sideBar(), left.sideBar()::focusShown)),
                checks.place(),
                new Place(
                        JudgingPlaces.JUDGE,
                        "Judge",
                        Feather.EYE_OFF,
                        Place.Home.WHOLE,
                        judging::judge),
                new Place(
                        JudgingPlaces.AGREEMENT,
                        "Agreement",
                        Feather.USERS,
                        Place.Home.WHOLE,
                        judging::agreement),
                new Place(
                        CONFLICTS,
                        "Conflicts",
                        Feather.GIT_MERGE,
                        Place.Home.WHOLE,
                        () -> conflicts(session, around)),
                new Place(
                        LENS,
                        "People and timing",
                        Feather.PIE_CHART,
                        Place.Home.WHOLE,
                        () -> lens(left, session, around)),
                new Place(
                        PlaceCommands.EXPORT,
                        "Give out",
                        Feather.PACKAGE,
                        Place.Home.WHOLE,
                        () -> {
                            WorkbenchView view = workbench.get();
                            return new Place.Content(view, view::arrive);
                        }));
    }

    private static Place.Content conflicts(Session session, WindowCommands.Around around) {
        ConflictsViewModel model =
                new ConflictsViewModel(session, () -> around.goTo(PlaceCommands.REVIEW));
        ConflictsView view = new ConflictsView(model, around::openMerge);
        return new Place.Content(view, view::arrive);
    }

    private static Place.Content lens(
            LeftPane left, Session session, WindowCommands.Around around) {
        LensViewModel model =
                new LensViewModel(
                        session,
                        () -> left.filter().resultProperty().get().filter(),
                        () -> around.goTo(PlaceCommands.REVIEW));
        LensView view = new LensView(model);
        return new Place.Content(view, view::arrive);
    }
}
