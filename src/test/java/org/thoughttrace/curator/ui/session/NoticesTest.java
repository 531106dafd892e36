package org.thoughttrace.curator.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class NoticesTest {
    private final List<String> taken = new ArrayList<>();
    private final Notices notices = new Notices();
    private final Notice offer =
            new Notice(Notice.Kind.OFFER, "An offer.", "Take it", () -> taken.add("offer"));

    @Test
    void anOfferComesBackAfterOtherMessages() {
        notices.tell(offer);
        notices.tell(Notice.problem("One."));
        notices.tell(Notice.information("Two."));
        assertThat(notices.shownProperty().get()).contains(Notice.information("Two."));
        notices.hush();
        assertThat(notices.shownProperty().get()).contains(offer);
        notices.hush();
        assertThat(notices.shownProperty().get()).isEmpty();
    }

    @Test
    void aProblemThatSomethingElseWasToldAfterDoesNotComeBack() {
        notices.tell(Notice.problem("A problem."));
        notices.tell(Notice.information("It is solved."));
        notices.hush();
        assertThat(notices.shownProperty().get()).isEmpty();
    }

    @Test
    void whatIsOfferedIsDoneOnce() {
        notices.takeOffer();
        notices.tell(Notice.information("One."));
        notices.takeOffer();
        notices.tell(offer);
        notices.takeOffer();
        notices.takeOffer();
        assertThat(taken).containsExactly("offer");
        assertThat(notices.shownProperty().get()).isEmpty();
    }
}
