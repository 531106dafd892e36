package org.thoughttrace.curator.app.window;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.ui.shell.Place;

import java.util.List;

/// The places of the window, in the order of the rail.
final class WindowPlaces {

    private WindowPlaces() {}

    static List<Place> of(LeftPane left) {
        return List.of(
                new Place(
                        PlaceCommands.REVIEW,
                        "Review",
                        Feather.LIST,
                        Place.Home.LEFT,
                        () -> new Place.Content(left.sideBar(), left.sideBar()::focusShown)));
    }
}
