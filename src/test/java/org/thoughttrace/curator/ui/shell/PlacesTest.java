package org.thoughttrace.curator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

class PlacesTest {

    private final List<String> happened = new ArrayList<>();
    private final Places places =
            new Places(
                    List.of(
                            place("review", Place.Home.LEFT),
                            place("findings", Place.Home.LEFT),
                            place("agreement", Place.Home.WHOLE)));

    private Place place(String id, Place.Home home) {
        return new Place(
                id,
                id,
                Feather.LIST,
                home,
                () -> {
                    happened.add("made " + id);
                    return new Place.Content(new Pane(), () -> happened.add("at " + id));
                });
    }

    @Test
    void onlyTheFirstPlaceIsMadeAtTheBeginningAndTakesNoKeys() {
        assertThat(happened).containsExactly("made review");
        assertThat(places.currentProperty().get().id()).isEqualTo("review");
        assertThat(places.hidesReader()).isFalse();
    }

    @Test
    void aPlaceIsMadeOnceAndToldEachTimeThatSomebodyComes() {
        places.goTo("findings");
        places.goTo("review");
        places.goTo("findings");
        assertThat(happened)
                .containsExactly(
                        "made review", "made findings", "at findings", "at review", "at findings");
    }

    @Test
    void aWholePlaceHidesTheReaderUntilItIsAskedFor() {
        places.goTo("agreement");
        assertThat(places.hidesReader()).isTrue();
        places.showReader();
        assertThat(places.hidesReader()).isFalse();
        assertThat(places.currentProperty().get().id()).isEqualTo("review");
    }

    @Test
    void askingForTheReaderLeavesAPlaceBesideItAlone() {
        places.goTo("findings");
        places.showReader();
        assertThat(places.currentProperty().get().id()).isEqualTo("findings");
    }

    @Test
    void anUnknownPlaceIsToldAndNothingMoves() {
        assertThatThrownBy(() -> places.goTo("nowhere")).isInstanceOf(NoSuchElementException.class);
        assertThat(places.currentProperty().get().id()).isEqualTo("review");
    }
}
