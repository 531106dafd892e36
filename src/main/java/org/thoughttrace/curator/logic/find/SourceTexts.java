package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Message;

/// Conversations with what they came in as. The one that was read last is kept, for they are asked
/// for one after the other. For one thread.
final class SourceTexts {

    private final Library library;
    private final LabelScheme scheme;
    private @Nullable CuratedConversation last;

    SourceTexts(Library library) {
        this.library = library;
        this.scheme = library.scheme();
    }

    CuratedConversation of(Indexed row) {
        CuratedConversation known = last;
        if (known == null || !known.id().equals(row.facts().id())) {
            known = library.load(row.facts().id(), scheme).orElseThrow().conversation();
            last = known;
        }
        return known;
    }

    String textOf(HitPlace.InBranch place) {
        return of(place.row()).source().origin().branches().stream()
                .flatMap(branch -> branch.messages().stream())
                .skip(place.inBranches() - 1)
                .findFirst()
                .orElseThrow()
                .content();
    }

    String textOf(HitPlace.AsItCame place) {
        Message message = of(place.row()).source().message(place.turn());
        return place.thoughtInTurn() == 0
                ? message.content()
                : message.thoughts().get(place.thoughtInTurn() - 1).content();
    }
}
