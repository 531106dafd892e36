package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.logic.export.Outcome.KeptPlaces;
import org.thoughttrace.curator.logic.redaction.PersonalFinder;

import java.util.List;

/// Places that stay are counted by kind and reason, and no reason gives a person away.
class KeptTallyTest {

    private final KeptTally tally = new KeptTally(PersonalFinder.OF_CHECKS);

    @Test
    void placesOfOneKindAndReasonAreOneLine() {
        tally.add(new KeptPlace("phone", "a hotline", "MR"));
        tally.add(new KeptPlace("email", "made up", "MR"));
        tally.add(new KeptPlace("phone", " a hotline ", "Ada"));
        tally.add(new KeptPlace("phone", null, ""));
        tally.add(new KeptPlace("phone", "a shop", "Ada"));
        assertThat(tally.toList())
                .containsExactly(
                        new KeptPlaces("email", "made up", 1, List.of("MR")),
                        new KeptPlaces("phone", null, 1, List.of()),
                        new KeptPlaces("phone", "a hotline", 2, List.of("Ada", "MR")),
                        new KeptPlaces("phone", "a shop", 1, List.of("Ada")));
    }

    @Test
    void whatIsPersonalInAReasonIsMasked() {
        tally.add(
                new KeptPlace(
                        "email", "\ud83d\ude00 ask ana@depot.example or bo@depot.example.", "MR"));
        assertThat(tally.toList())
                .singleElement()
                .extracting(KeptPlaces::reason)
                .isEqualTo("\ud83d\ude00 ask [EMAIL] or [EMAIL].");
    }

    @Test
    void nothingKeptIsNothingTold() {
        assertThat(tally.toList()).isEmpty();
    }
}
