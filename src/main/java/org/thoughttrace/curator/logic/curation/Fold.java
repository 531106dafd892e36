package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedMessage.StageOrigin;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Thought;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/// Lays what revisions set over a source: the one place that decides what stands. A pure function
/// of its three arguments, so a state can be thrown away and made anew.
public final class Fold {

    private final Conversation source;
    private final FieldStates states;
    private final List<LabelScheme.Item> stages;

    private Fold(Conversation source, FieldStates states, LabelScheme scheme) {
        this.source = source;
        this.states = states;
        this.stages = scheme.stages();
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
        Map<Integer, List<CuratedThought>> thoughts = thoughtsByTurn();
        Map<String, Integer> boundaries = boundaries(whole);
        List<CuratedMessage> messages = messages(thoughts, boundaries);
        String status = states.text(whole, Field.STATUS);
        String note = states.text(whole, Field.NOTE);
        return new CuratedConversation(
                source,
                messages,
                status == null ? Status.UNREVIEWED : Status.ofKey(status).orElse(Status.UNREVIEWED),
                note == null ? "" : note,
                members(whole, Field::isTag),
                members(whole, Field::isTopic),
                boundaries,
                flags(thoughts),
                states.conflicting());
    }

    private SortedSet<String> members(Target whole, java.util.function.Predicate<Field> belongs) {
        SortedSet<String> members = new TreeSet<>();
        states.of(whole)
                .forEach((field, state) -> {
                    if (belongs.test(field) && state.value() != null) {
                        members.add(field.member());
                    }
                });
        return members;
    }

    /// Where each stage begins: where a curator put it, else where the rule does.
    private Map<String, Integer> boundaries(Target whole) {
        int[] computed = StageRule.stagesOf(source.messages(), stages.size());
        Map<String, Integer> boundaries = new LinkedHashMap<>();
        for (int stage = 0; stage < stages.size(); stage++) {
            String key = stages.get(stage).key();
            String moved = states.text(whole, Field.boundary(key));
            if (moved != null) {
                boundaries.put(key, Integer.parseInt(moved));
                continue;
            }
            for (int i = 0; i < computed.length; i++) {
                if (computed[i] == stage) {
                    boundaries.put(key, i + 1);
                    break;
                }
            }
        }
        return boundaries;
    }

    private List<CuratedMessage> messages(
            Map<Integer, List<CuratedThought>> thoughts, Map<String, Integer> boundaries) {
        int[] computed = StageRule.stagesOf(source.messages(), stages.size());
        boolean anyMoved =
                stages.stream()
                        .anyMatch(stage ->
                                states.text(
                                                new Target.OfConversation(source.id()),
                                                Field.boundary(stage.key()))
                                        != null);
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
            String byRule = stageKey(computed[message.turn() - 1]);
            String byBoundary = anyMoved ? stageAt(message.turn(), boundaries) : byRule;
            String own = states.text(target, Field.STAGE);
            messages.add(
                    new CuratedMessage(
                            message,
                            text == null ? message.content() : text,
                            own == null ? byBoundary : own,
                            own != null
                                    ? StageOrigin.SET_ON_TURN
                                    : byBoundary.equals(byRule)
                                            ? StageOrigin.COMPUTED
                                            : StageOrigin.BOUNDARY_MOVED,
                            relation,
                            thoughts.getOrDefault(message.turn(), List.of())));
        }
        return messages;
    }

    private String stageKey(int stage) {
        return stages.isEmpty() ? "" : stages.get(stage).key();
    }

    /// The last stage that begins at or before a turn.
    private String stageAt(int turn, Map<String, Integer> boundaries) {
        String key = stageKey(0);
        for (LabelScheme.Item stage : stages) {
            Integer start = boundaries.get(stage.key());
            if (start != null && start <= turn) {
                key = stage.key();
            }
        }
        return key;
    }

    /// Thoughts by the turn they stand at now: reasons first, then reactions; in each, those that
    /// belong there in the source, then those moved there, then added ones by when they were made.
    private Map<Integer, List<CuratedThought>> thoughtsByTurn() {
        Map<Integer, List<CuratedThought>> thoughts = new HashMap<>();
        for (Message message : source.messages()) {
            for (Thought thought : message.thoughts()) {
                add(thoughts, fromSource(thought));
            }
        }
        for (Target target : states.targets()) {
            if (target instanceof Target.OfThought(String ignored, ThoughtId id)
                    && id instanceof ThoughtId.Added added) {
                add(thoughts, fromCurator(target, added));
            }
        }
        thoughts.values().forEach(list -> list.sort(ORDER));
        return thoughts;
    }

    private void add(
            Map<Integer, List<CuratedThought>> thoughts, @Nullable CuratedThought thought) {
        if (thought != null && thought.turn() >= 1 && thought.turn() <= source.messages().size()) {
            thoughts.computeIfAbsent(thought.turn(), turn -> new ArrayList<>()).add(thought);
        }
    }

    private static final Comparator<CuratedThought> ORDER =
            Comparator.comparing(CuratedThought::kind)
                    .thenComparing(
                            thought -> thought.source() == null ? 2 : thought.isMoved() ? 1 : 0)
                    .thenComparing(thought ->
                            thought.id() instanceof ThoughtId.Source(int turn, var kind, int index)
                                    ? turn * (1L << 32) + index
                                    : 0L)
                    .thenComparing(thought -> Objects.toString(thought.timestamp(), ""))
                    .thenComparing(thought -> thought.id().path());

    private @Nullable CuratedThought fromSource(Thought thought) {
        Target target = new Target.OfThought(source.id(), thought.id());
        if (states.isTrue(target, Field.REMOVED)) {
            return null;
        }
        String text = states.text(target, Field.TEXT);
        String label = states.text(target, Field.LABEL);
        String turn = states.text(target, Field.TURN);
        return new CuratedThought(
                thought.id(),
                thought.kind(),
                turn == null ? thought.id().turn() : Integer.parseInt(turn),
                text == null ? thought.content() : text,
                label == null ? thought.label() : label,
                thought.timestamp(),
                thought);
    }

    private @Nullable CuratedThought fromCurator(Target target, ThoughtId.Added id) {
        FieldState made = states.of(target).get(Field.ADDED);
        if (made == null
                || !(made.value() instanceof Value.Parts parts)
                || states.isTrue(target, Field.REMOVED)) {
            return null;
        }
        AddedThought added = AddedThought.of(parts);
        String text = states.text(target, Field.TEXT);
        String label = states.text(target, Field.LABEL);
        String turn = states.text(target, Field.TURN);
        return new CuratedThought(
                id,
                added.kind(),
                turn == null ? added.turn() : Integer.parseInt(turn),
                text == null ? added.content() : text,
                label == null ? added.label() : label,
                added.timestamp(),
                null);
    }

    private List<Flag> flags(Map<Integer, List<CuratedThought>> thoughts) {
        List<Flag> flags = new ArrayList<>();
        for (Target target : states.targets()) {
            if (target instanceof Target.OfFlag flag) {
                FieldState made = states.of(target).get(Field.ADDED);
                if (made != null
                        && made.value() instanceof Value.Parts parts
                        && !states.isTrue(target, Field.REMOVED)) {
                    flags.add(flag(flag, RaisedFlag.of(source.id(), parts), thoughts));
                }
            }
        }
        flags.sort(Comparator.comparing(Flag::at).thenComparing(flag -> flag.id().toString()));
        return flags;
    }

    private Flag flag(
            Target.OfFlag target, RaisedFlag raised, Map<Integer, List<CuratedThought>> thoughts) {
        String kind = states.text(target, Field.KIND);
        String severity = states.text(target, Field.SEVERITY);
        String comment = states.text(target, Field.COMMENT);
        return new Flag(
                target.flag(),
                raised.on(),
                turnOf(raised.on(), thoughts),
                kind == null ? raised.kind() : kind,
                severity == null
                        ? raised.severity()
                        : Severity.ofKey(severity).orElse(raised.severity()),
                comment == null ? raised.comment() : comment,
                raised.span(),
                states.isTrue(target, Field.RESOLVED)
                        ? Flag.Resolution.RESOLVED
                        : Flag.Resolution.OPEN,
                raised.curator(),
                raised.at());
    }

    private static int turnOf(Target on, Map<Integer, List<CuratedThought>> thoughts) {
        return switch (on) {
            case Target.OfMessage(String ignored, int turn) -> turn;
            case Target.OfThought(String ignored, ThoughtId id) -> {
                for (Map.Entry<Integer, List<CuratedThought>> turn : thoughts.entrySet()) {
                    if (turn.getValue().stream().anyMatch(thought -> thought.id().equals(id))) {
                        yield turn.getKey();
                    }
                }
                yield id instanceof ThoughtId.Source(int turn, var kind, int index) ? turn : 0;
            }
            default -> 0;
        };
    }
}
