package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.exchange.named.AssignmentJson;
import org.thoughttrace.curator.exchange.named.LabelSchemeException;
import org.thoughttrace.curator.exchange.named.LabelSchemeJson;
import org.thoughttrace.curator.exchange.named.RecipeException;
import org.thoughttrace.curator.exchange.named.RecipeJson;
import org.thoughttrace.curator.exchange.named.SubsetException;
import org.thoughttrace.curator.exchange.named.SubsetJson;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.util.UUID;

/// Refuses revisions from elsewhere whose values could not be read where the state is made of them.
/// What merely makes no sense is let in: it counts as none there.
final class ForeignValues {

    private ForeignValues() {}

    /// @throws ActRefused when the value after cannot be read
    static void require(Revision revision) {
        Value after = revision.after();
        if (after == null) {
            return;
        }
        try {
            switch (revision.target()) {
                case Target.OfThought _ when revision.field().equals(Field.ADDED) ->
                        AddedThought.of(parts(after));
                case Target.OfFlag flag when revision.field().equals(Field.ADDED) ->
                        RaisedFlag.of(flag.conversation(), parts(after));
                case Target.OfRewrite _ when revision.field().equals(Field.ADDED) ->
                        AddedRewrite.of(parts(after));
                case Target.OfMessage _ when revision.field().isPreferred() ->
                        UUID.fromString(text(after));
                case Target.OfRecipe _ when revision.field().equals(Field.CONTENT) ->
                        RecipeJson.read(text(after));
                case Target.OfStore _ when revision.field().equals(Field.SCHEME) ->
                        LabelSchemeJson.read(text(after));
                case Target.OfStore _ when revision.field().isAssignment() ->
                        AssignmentJson.read(text(after));
                case Target.OfSubset _ when revision.field().equals(Field.CONTENT) ->
                        SubsetJson.read(text(after));
                default -> {}
            }
        } catch (LabelSchemeException
                | SubsetException
                | RecipeException
                | IllegalArgumentException
                | java.time.DateTimeException unreadable) {
            throw new ActRefused("after", String.valueOf(unreadable.getMessage()));
        }
    }

    private static Value.Parts parts(Value value) {
        if (value instanceof Value.Parts parts) {
            return parts;
        }
        throw new IllegalArgumentException("expected what it was made with: an object");
    }

    private static String text(Value value) {
        if (value instanceof Value.Text(String text)) {
            return text;
        }
        throw new IllegalArgumentException("expected a text");
    }
}
