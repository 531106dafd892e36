package org.thoughttrace.curator.ui.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.logic.text.TextDiff;
import org.thoughttrace.curator.logic.together.Conflict;
import org.thoughttrace.curator.logic.together.StoreValueWords;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.inspector.ChangeWords;
import org.thoughttrace.curator.ui.markdown.PlainTitle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A conflict in words, with what one must read to judge it.
///
/// @param title of the conversation; empty for one of the store or a subset
/// @param what the field and its place, as "label, reason on turn 3"
/// @param turn where to look; 0 for none
/// @param seen what the curators saw before they changed it; empty for nothing
/// @param context the words of the message or thought it is about; empty where the field holds them
/// @param sides in the order of the conflict
record ConflictRow(
        Conflict conflict,
        String title,
        String what,
        int turn,
        String seen,
        String context,
        List<Side> sides)
        implements TogetherRow {

    private static final int LONGEST = 6_000;
    private static final Set<Field> PROSE =
            Set.of(Field.TEXT, Field.NOTE, Field.COMMENT, Field.CONTENT, Field.SCHEME);

    /// One of the values.
    ///
    /// @param at when it was given; null for what the data of a new release say
    ///
    /// @param difference its words, those that the other value has not marked as added; one piece
    ///     where it is no prose
    record Side(
            String curator, @Nullable Instant at, String words, List<TextDiff.Part> difference) {}

    ConflictRow {
        sides = List.copyOf(sides);
    }

    @Override
    public String who() {
        return sides.stream().map(Side::curator).distinct().collect(Collectors.joining(" · "));
    }

    @Override
    public Optional<String> conversation() {
        return Optional.ofNullable(conflict.target().conversation());
    }

    /// All conflicts of a store, read on a background thread.
    static List<ConflictRow> all(Workspace workspace) {
        LabelScheme scheme = workspace.library().scheme();
        Map<String, Optional<CuratedConversation>> loaded = new HashMap<>();
        List<ConflictRow> rows = new ArrayList<>();
        for (Conflict conflict : workspace.together().conflicts().all()) {
            String id = conflict.target().conversation();
            Optional<CuratedConversation> conversation =
                    id == null
                            ? Optional.empty()
                            : loaded.computeIfAbsent(
                                    id,
                                    wanted ->
                                            workspace
                                                    .library()
                                                    .load(wanted, scheme)
                                                    .map(Library.LoadedConversation::conversation));
            rows.add(
                    conversation
                            .map(found -> of(conflict, found, new ChangeWords(scheme, found)))
                            .orElseGet(() -> ofStore(conflict)));
        }
        return rows;
    }

    private static ConflictRow of(
            Conflict conflict, CuratedConversation conversation, ChangeWords words) {
        Target target = conflict.target();
        Field field = conflict.field();
        int turn = words.turnOf(target);
        boolean isThereOrNot = FieldWords.isThereOrNot(field);
        Value seen = seen(conflict);
        return new ConflictRow(
                conflict,
                Wording.line(PlainTitle.of(conversation.title()), 80),
                isThereOrNot ? words.member(field) : words.what(target, field),
                turn,
                isThereOrNot ? "" : words.words(target, field, seen),
                field.equals(Field.TEXT) ? "" : contextOf(conversation, target, turn),
                sides(
                        conflict,
                        value ->
                                isThereOrNot
                                        ? FieldWords.there(value)
                                        : words.words(target, field, value)));
    }

    private static ConflictRow ofStore(Conflict conflict) {
        String kind = conflict.target() instanceof Target.OfRecipe ? "recipe" : "subset";
        Field field = conflict.field();
        String what =
                switch (field.name()) {
                    case "name" -> "name of a " + kind;
                    case "content" -> "content of a " + kind;
                    default -> FieldWords.name(field);
                };
        if (field.isCheckSetting()) {
            return new ConflictRow(
                    conflict,
                    "",
                    what,
                    0,
                    FieldWords.setting(field, seen(conflict)),
                    "",
                    sides(conflict, value -> FieldWords.setting(field, value)));
        }
        return new ConflictRow(
                conflict,
                "",
                what,
                0,
                "",
                "",
                sides(conflict, value -> StoreValueWords.of(conflict.target(), field, value)));
    }

    private interface Words {
        String of(@Nullable Value value);
    }

    private static List<Side> sides(Conflict conflict, Words words) {
        List<String> said = new ArrayList<>();
        conflict.sides().forEach(side -> said.add(words.of(side.value())));
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Conflict.Side side = conflict.sides().get(i);
            String other = said.size() < 2 ? "" : said.get(i == 0 ? 1 : 0);
            boolean compares =
                    PROSE.contains(conflict.field())
                            && !other.isEmpty()
                            && other.length() + said.get(i).length() < LONGEST;
            sides.add(
                    new Side(
                            side.isOfData() ? "The new release" : side.curator(),
                            side.isOfData() ? null : side.made().at(),
                            shortened(said.get(i)),
                            compares
                                    ? ownWords(other, said.get(i))
                                    : List.of(
                                            new TextDiff.Part(
                                                    TextDiff.Kind.SAME, shortened(said.get(i))))));
        }
        return sides;
    }

    /// What the other says and this does not is seen in the other.
    private static List<TextDiff.Part> ownWords(String other, String own) {
        return TextDiff.between(other, own).stream()
                .filter(part -> part.kind() != TextDiff.Kind.REMOVED)
                .toList();
    }

    private static @Nullable Value seen(Conflict conflict) {
        return conflict.sides().isEmpty() ? null : conflict.sides().getFirst().made().before();
    }

    private static String contextOf(CuratedConversation conversation, Target target, int turn) {
        return switch (target) {
            case Target.OfThought(String _, var id) ->
                    conversation.thought(id).map(found -> shortened(found.content())).orElse("");
            case Target.OfMessage _ when turn >= 1 && turn <= conversation.messages().size() ->
                    shortened(conversation.message(turn).content());
            default -> "";
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
