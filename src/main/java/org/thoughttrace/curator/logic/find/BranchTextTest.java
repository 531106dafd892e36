package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Origin;
import org.thoughttrace.curator.model.Phrase;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Looks for words in what was said on the other branches of conversations that fork. The store's
/// index does not have them, so each such conversation is read from its source, and no other one.
final class BranchTextTest implements TextTest {

    private final List<Phrase> phrases;
    private final SourceTexts sources;

    BranchTextTest(List<Phrase> phrases, SourceTexts sources) {
        this.phrases = phrases;
        this.sources = sources;
    }

    @Override
    public boolean isIn(Indexed row) {
        return isAny(row, place -> true);
    }

    /// Branches belong to the conversation as a whole.
    @Override
    public boolean isAt(Indexed row, int turn, int thought) {
        return isIn(row);
    }

    @Override
    public void forEach(Indexed row, Consumer<HitPlace> sink) {
        isAny(
                row,
                place -> {
                    sink.accept(place);
                    return false;
                });
    }

    private boolean isAny(Indexed row, Predicate<HitPlace> test) {
        if (!row.facts().has().branches()) {
            return false;
        }
        CuratedConversation conversation = sources.of(row);
        int turns = conversation.messages().size();
        int number = 0;
        for (Origin.Branch branch : conversation.source().origin().branches()) {
            for (Message message : branch.messages()) {
                number++;
                if (!WordScan.ranges(message.content(), phrases).isEmpty()
                        && test.test(new HitPlace.InBranch(row, branch.shownAt(turns), number))) {
                    return true;
                }
            }
        }
        return false;
    }
}
