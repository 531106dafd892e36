package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Target;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Lays what revisions set over a source: the one place that decides what stands. A pure function
/// of its three arguments, so a state can be thrown away and made anew. A value that makes no sense,
/// which only a revision from elsewhere can hold, counts as none.
public final class Fold {

    private final Conversation source;
    private final FieldStates states;
    private final StageFold stages;
    private final ThoughtFold thoughts;

    private Fold(Conversation source, FieldStates states, LabelScheme scheme) {
        this.source = source;
        this.states = states;
        this.stages = new StageFold(source, states, scheme.stages());
        this.thoughts = new ThoughtFold(source, states);
    }

    /// A conversation that nobody has touched.
    public static CuratedConversation unedited(Conversation source, LabelScheme scheme) {
        return of(source, List.of(), scheme);
    }

    /// A conversation as it stands under the fields that revisions have set.
    ///
    /// @param fields those of this conversation; of targets it does not have, none shows
    public static CuratedConversation of(
            Conversation source, List<FieldState> fields, LabelScheme scheme) {
        return of(source, new FieldStates(fields), scheme);
    }

    static CuratedConversation of(Conversation source, FieldStates states, LabelScheme scheme) {
        return new Fold(source, states, scheme).fold();
    }

    private CuratedConversation fold() {
        Target whole = new Target.OfConversation(source.id());
        String note = states.text(whole, Field.NOTE);
        return new CuratedConversation(
                source,
                messages(),
                status(states.text(whole, Field.STATUS)),
                note == null ? "" : note,
                members(whole, Field::isTag),
                members(whole, Field::isTopic),
                stages.boundaries(),
                new FlagFold(source, states, thoughts.byTurn()).flags(),
                states.conflicting(),
                new RewriteFold(source, states).rewrites());
    }

    private static Status status(@Nullable String key) {
        return key == null ? Status.UNREVIEWED : Status.ofKey(key).orElse(Status.UNREVIEWED);
    }

    private SortedSet<String> members(Target whole, Predicate<Field> belongs) {
        SortedSet<String> members = new TreeSet<>();
        states.of(whole)
                .forEach((field, state) -> {
                    if (belongs.test(field) && state.value() != null) {
                        members.add(field.member());
                    }
                });
        return members;
    }

    private List<CuratedMessage> messages() {
        List<CuratedMessage> messages = new ArrayList<>(source.messages().size());
        boolean beforeFirstRequest = true;
        for (Message message : source.messages()) {
            Target target = new Target.OfMessage(source.id(), message.turn());
            String text = states.text(target, Field.TEXT);
            String relation = states.text(target, Field.RELATION);
            if (message.role() == Role.USER && beforeFirstRequest) {
                relation = LabelScheme.FIRST_REQUEST;
                beforeFirstRequest = false;
            }
            messages.add(
                    new CuratedMessage(
                            message,
                            text == null ? message.content() : text,
                            stages.stageOf(message.turn()),
                            stages.originOf(message.turn()),
                            relation,
                            thoughts.byTurn().getOrDefault(message.turn(), List.of()),
                            thoughts.removedByTurn().getOrDefault(message.turn(), List.of())));
        }
        return messages;
    }
}
