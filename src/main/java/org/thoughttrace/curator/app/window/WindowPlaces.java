package org.thoughttrace.curator.app.window;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.ui.shell.Place;
import org.thoughttrace.curator.ui.workbench.WorkbenchView;

import java.util.List;
import java.util.function.Supplier;

/// The places of the window, in the order of the rail.
final class WindowPlaces {

    private WindowPlaces() {}

    /// @param workbench makes the export workbench
    static List<Place> of(
            LeftPane left,
            ChecksPlace checks,
            JudgingPlaces judging,
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
                        PlaceCommands.EXPORT,
                        "Give out",
                        Feather.PACKAGE,
                        Place.Home.WHOLE,
                        () -> {
                            WorkbenchView view = workbench.get();
                            return new Place.Content(view, view::arrive);
                        }));
    }
}
