package org.thoughttrace.curator.logic.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.model.NamedThing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/// What several things of one name are called.
class TellingNamesTest {

    private static NamedThing thing(int id, String name, String curator, long counter) {
        return new NamedThing(new UUID(0, id), name, curator, counter);
    }

    private static List<String> told(NamedThing... things) {
        TellingNames names = TellingNames.of("subset", List.of(things));
        List<String> told = new ArrayList<>();
        for (NamedThing thing : things) {
            told.add(names.of(thing.id()));
            assertThat(names.find(names.of(thing.id()))).contains(thing.id());
        }
        return told;
    }

    @Test
    void whoHasANameAloneKeepsIt() {
        assertThat(told(thing(1, "good", "Ann", 1), thing(2, "bad", "Bob", 2)))
                .containsExactly("good", "bad");
    }

    @Test
    void aSharedNameIsToldByCurator() {
        assertThat(told(thing(1, "good", "Ann", 1), thing(2, "Good", "Bob", 2)))
                .containsExactly("good@Ann", "Good@Bob");
    }

    @Test
    void aSecondOfOneCuratorIsNumberedInTheOrderOfTheLog() {
        assertThat(
                        told(
                                thing(1, "good", "Ann", 5),
                                thing(2, "good", "Ann", 2),
                                thing(3, "good", "Ann", 5)))
                .containsExactly("good@Ann#2", "good@Ann", "good@Ann#3");
    }

    @Test
    void nobodysOwnNameIsTakenForAnother() {
        assertThat(
                        told(
                                thing(1, "good", "Ann", 1),
                                thing(2, "good", "Bob", 2),
                                thing(3, "good@ann", "Cyd", 3)))
                .containsExactly("good@Ann#2", "good@Bob", "good@ann");
    }

    @Test
    void theOrderInWhichTheyAreGivenDoesNotMatter() {
        List<NamedThing> things =
                new ArrayList<>(
                        List.of(
                                thing(1, "good", "Ann", 1),
                                thing(2, "good", "Ann", 2),
                                thing(3, "good", "Bob", 3),
                                thing(4, "other", "Bob", 4)));
        TellingNames one = TellingNames.of("subset", things);
        Collections.reverse(things);
        TellingNames other = TellingNames.of("subset", things);
        for (NamedThing thing : things) {
            assertThat(one.of(thing.id())).isEqualTo(other.of(thing.id()));
        }
    }

    @Test
    void aSharedNameMeansNoneOfThem() {
        TellingNames names =
                TellingNames.of(
                        "subset", List.of(thing(1, "good", "Ann", 1), thing(2, "good", "Bob", 2)));
        assertThatThrownBy(() -> names.find(" GOOD "))
                .isInstanceOf(SharedName.class)
                .hasMessageContainingAll("2 subsets", "\"good@Ann\"", "\"good@Bob\"");
        assertThat(names.find("nothing")).isEmpty();
        assertThat(names.shared()).extracting(SharedName::name).containsExactly("good");
    }

    /// What names one of two goes on to mean it once the other is gone.
    @Test
    void theLongNameMeansTheOnlyOneToo() {
        TellingNames names = TellingNames.of("subset", List.of(thing(1, "good", "Ann", 1)));
        assertThat(names.find("good@ann")).contains(new UUID(0, 1));
        assertThat(names.find("good@bob")).isEmpty();
    }
}
