package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.LabelSchemeException;
import org.thoughttrace.curator.exchange.LabelSchemeJson;
import org.thoughttrace.curator.exchange.RecipeException;
import org.thoughttrace.curator.exchange.RecipeJson;
import org.thoughttrace.curator.exchange.SubsetException;
import org.thoughttrace.curator.exchange.SubsetJson;
import org.thoughttrace.curator.model.Drawing;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads one line of a file of acts, as its fields, into an act.
public final class ActParser {

    private final Map<String, @Nullable Object> fields;
    private final Set<String> used = new HashSet<>();

    private ActParser(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /// The act that some fields name.
    ///
    /// @param fields by name: String, Long, Boolean; a nested object as its JSON text
    /// @throws ActRefused when a field is missing, unknown, or of the wrong kind
    public static Act parse(Map<String, @Nullable Object> fields) {
        ActParser parser = new ActParser(fields);
        Act act = parser.act();
        for (String name : fields.keySet()) {
            if (!parser.used.contains(name)) {
                throw new ActRefused(name, "this act has no field \"" + name + "\"");
            }
        }
        return act;
    }

    private Act act() {
        String name = text("act");
        return switch (name) {
            case "setScheme" -> setScheme();
            case "setCheck" -> setCheck();
            case "saveSubset" -> new Act.SaveSubset(text("name"), content());
            case "renameSubset" -> new Act.RenameSubset(text("name"), text("to"));
            case "removeSubset" -> new Act.RemoveSubset(text("name"));
            case "saveRecipe" -> new Act.SaveRecipe(text("name"), recipe());
            case "removeRecipe" -> new Act.RemoveRecipe(text("name"));
            case "assign", "unassign" -> assignment(name);
            case "resolveConflict" ->
                    new Act.ResolveConflict(
                            textOrNull("conversation"),
                            uuid("revision", "expected the UUID of a revision in the conflict"));
            default -> onConversation(name, text("conversation"));
        };
    }

    private Act onConversation(String name, String conversation) {
        return switch (name) {
            case "setText" ->
                    has("thought")
                            ? new Act.SetThoughtText(conversation, thought(), text("value"))
                            : new Act.SetMessageText(conversation, turn(), text("value"));
            case "setLabel" -> new Act.SetLabel(conversation, thought(), text("value"));
            case "judge" -> new Act.Judge(conversation, thought(), text("value"));
            case "guess" -> guess(conversation);
            case "addThought" ->
                    new Act.AddThought(conversation, turn(), text("text"), text("label"));
            case "removeThought" -> new Act.RemoveThought(conversation, thought());
            case "splitThought" -> new Act.SplitThought(conversation, thought(), number("at"));
            case "moveThought" -> new Act.MoveThought(conversation, thought(), number("toTurn"));
            case "setStage" -> new Act.SetStage(conversation, turn(), text("value"));
            case "setBoundary" -> new Act.SetBoundary(conversation, text("stage"), turn());
            case "setRelation" -> new Act.SetRelation(conversation, turn(), text("value"));
            case "setStatus" -> new Act.SetStatus(conversation, status());
            case "addTag" -> new Act.AddTag(conversation, text("value"));
            case "removeTag" -> new Act.RemoveTag(conversation, text("value"));
            case "addTopic" -> new Act.AddTopic(conversation, text("value"));
            case "removeTopic" -> new Act.RemoveTopic(conversation, text("value"));
            case "setNote" -> new Act.SetNote(conversation, text("value"));
            case "addFlag" -> addFlag(conversation);
            case "editFlag" ->
                    new Act.EditFlag(
                            conversation,
                            flag(),
                            textOrNull("kind"),
                            has("severity") ? severity() : null,
                            textOrNull("comment"));
            case "resolveFlag" -> new Act.ResolveFlag(conversation, flag());
            case "reopenFlag" -> new Act.ReopenFlag(conversation, flag());
            case "removeFlag" -> new Act.RemoveFlag(conversation, flag());
            case "addRewrite" -> addRewrite(conversation);
            case "editRewrite" ->
                    new Act.EditRewrite(
                            conversation, rewrite(), textOrNull("text"), textOrNull("rationale"));
            case "preferRewrite" -> new Act.PreferRewrite(conversation, rewrite());
            case "removeRewrite" -> new Act.RemoveRewrite(conversation, rewrite());
            case "dismissFinding" -> {
                String reason = textOrNull("reason");
                yield new Act.DismissFinding(conversation, finding(), reason == null ? "" : reason);
            }
            case "restoreFinding" -> new Act.RestoreFinding(conversation, finding());
            case "chooseSource" -> new Act.ChooseSource(conversation, text("value"));
            case "revert" -> revert(conversation);
            default -> throw new ActRefused("act", "there is no act \"" + name + "\"");
        };
    }

    private Act guess(String conversation) {
        String text = textOrNull("text");
        return new Act.Guess(conversation, thought(), text("value"), text == null ? "" : text);
    }

    private Act assignment(String act) {
        String name = text("name");
        if (act.equals("unassign")) {
            return new Act.Unassign(name);
        }
        return new Act.Assign(
                name,
                texts("curators"),
                texts("ids"),
                has("fold") ? number("fold") : 1,
                has("quota") ? number("quota") : null,
                has("seed") ? number("seed") : 1);
    }

    private List<String> texts(String field) {
        try {
            return SubsetJson.readIds(text(field));
        } catch (SubsetException wrong) {
            throw new ActRefused(field, String.valueOf(wrong.getMessage()));
        }
    }

    private Subject subject() {
        return has("thought")
                ? new Subject.OneThought(thought())
                : has("turn") ? new Subject.OneMessage(turn()) : new Subject.WholeConversation();
    }

    /// As `check --json` prints it; its severity says nothing here.
    private FindingRef finding() {
        used.addAll(List.of("severity", "turn", "thought", "start", "end"));
        String message = textOrNull("message");
        return new FindingRef(text("check"), subject(), span(), message == null ? "" : message);
    }

    private Act setCheck() {
        String option = textOrNull("option");
        used.add("value");
        Object value = fields.get("value");
        return new Act.SetCheck(
                text("check"),
                option == null ? "on" : option,
                value instanceof Long number ? number.toString() : textOrNull("value"));
    }

    private Act addFlag(String conversation) {
        Subject on = subject();
        String comment = textOrNull("comment");
        return new Act.AddFlag(
                conversation,
                on,
                text("kind"),
                has("severity") ? severity() : Severity.MINOR,
                comment == null ? "" : comment,
                span());
    }

    private Act addRewrite(String conversation) {
        String rationale = textOrNull("rationale");
        String guide = textOrNull("guide");
        return new Act.AddRewrite(
                conversation,
                turn(),
                text("text"),
                rationale == null ? "" : rationale,
                guide == null ? Rewrite.Guide.REACTION : guideOf(guide),
                has("preferred") && truth("preferred"));
    }

    private static Rewrite.Guide guideOf(String key) {
        return Rewrite.Guide.ofKey(key)
                .orElseThrow(() -> new ActRefused("guide", "expected \"reaction\" or \"message\""));
    }

    /// What an export is made by, as the JSON object of a recipe.
    private Recipe recipe() {
        try {
            return RecipeJson.read(text("value"));
        } catch (RecipeException wrong) {
            throw new ActRefused("value", String.valueOf(wrong.getMessage()));
        }
    }

    private Act revert(String conversation) {
        if (has("revision")) {
            return new Act.RevertRevision(
                    conversation, uuid("revision", "expected the UUID of a revision"));
        }
        Subject of =
                has("flag")
                        ? new Subject.OneFlag(flag())
                        : has("thought")
                                ? new Subject.OneThought(thought())
                                : has("turn")
                                        ? new Subject.OneMessage(turn())
                                        : new Subject.WholeConversation();
        return new Act.Revert(conversation, of, field());
    }

    /// The field to give back, also by the words that a file of conversations or an act has for it.
    private Field field() {
        String name = text("field");
        return switch (name) {
            case "content", "words" -> Field.TEXT;
            case "place", "toTurn" -> Field.TURN;
            case "tag" -> Field.tag(text("value"));
            case "topic" -> Field.topic(text("value"));
            case "boundary" -> Field.boundary(text("stage"));
            default -> new Field(name);
        };
    }

    /// What is in a subset: the conversations that a filter finds, or those that are named.
    private Subset.Content content() {
        if (has("filter") == has("ids")) {
            throw new ActRefused(
                    has("ids") ? "ids" : "filter", "a subset has either a \"filter\" or \"ids\"");
        }
        if (has("filter")) {
            return new Subset.Live(text("filter"));
        }
        return new Subset.Frozen(texts("ids"), drawing());
    }

    /// How the ids were drawn; null where they are no sample.
    private @Nullable Drawing drawing() {
        String json = textOrNull("drawn");
        try {
            return json == null ? null : SubsetJson.readDrawing(json);
        } catch (SubsetException wrong) {
            throw new ActRefused("drawn", String.valueOf(wrong.getMessage()));
        }
    }

    private Act setScheme() {
        LabelScheme scheme;
        try {
            scheme = LabelSchemeJson.read(text("value"));
        } catch (LabelSchemeException wrong) {
            throw new ActRefused("value", String.valueOf(wrong.getMessage()));
        }
        Map<LabelScheme.Part, Map<String, String>> replacements =
                new EnumMap<>(LabelScheme.Part.class);
        for (LabelScheme.Part part : LabelScheme.Part.values()) {
            String name = "replace." + part.key();
            String pairs = textOrNull(name);
            if (pairs != null) {
                replacements.put(part, pairs(name, pairs));
            }
        }
        return new Act.SetScheme(scheme, replacements);
    }

    /// "old=new, old=new"
    private static Map<String, String> pairs(String name, String text) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text.split(",", -1)) {
            String[] sides = pair.strip().split("=", -1);
            if (sides.length != 2) {
                throw new ActRefused(name, "expected \"old=new\", separated by commas");
            }
            pairs.put(sides[0].strip(), sides[1].strip());
        }
        return pairs;
    }

    /// By its number as it stands now, or by its path as the log gives it, which it keeps wherever
    /// it is moved.
    private ThoughtRef thought() {
        if (!(fields.get("thought") instanceof String path)) {
            return new ThoughtRef.Numbered(turn(), number("thought"));
        }
        used.add("thought");
        used.add("turn");
        try {
            return new ThoughtRef.Identified(ThoughtId.parse(path));
        } catch (IllegalArgumentException wrong) {
            throw new ActRefused("thought", "expected the number of a thought or its path");
        }
    }

    private int turn() {
        return number("turn");
    }

    private Status status() {
        String key = text("value");
        return Status.ofKey(key)
                .orElseThrow(() ->
                        new ActRefused(
                                "value",
                                "\""
                                        + key
                                        + "\" is no status: unreviewed, in_progress,"
                                        + " accepted, rejected, needs_discussion"));
    }

    private Severity severity() {
        String key = text("severity");
        return Severity.ofKey(key)
                .orElseThrow(() ->
                        new ActRefused(
                                "severity", "\"" + key + "\" is no severity: info, minor, major"));
    }

    private UUID flag() {
        return uuid("flag", "expected the id that addFlag gave");
    }

    private UUID rewrite() {
        return uuid("rewrite", "expected the id that addRewrite gave");
    }

    private UUID uuid(String name, String expected) {
        String id = text(name);
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException wrong) {
            throw new ActRefused(name, expected);
        }
    }

    private @Nullable Span span() {
        if (!has("start") && !has("end")) {
            return null;
        }
        int start = number("start");
        int end = number("end");
        if (start < 0 || end <= start) {
            throw new ActRefused("end", "a stretch of text ends after it starts");
        }
        return new Span(start, end);
    }

    private boolean has(String name) {
        return fields.get(name) != null;
    }

    private String text(String name) {
        used.add(name);
        return switch (fields.get(name)) {
            case String text -> text;
            case null -> throw new ActRefused(name, "the field \"" + name + "\" is missing");
            default -> throw new ActRefused(name, "\"" + name + "\" must be a text");
        };
    }

    private @Nullable String textOrNull(String name) {
        used.add(name);
        return has(name) ? text(name) : null;
    }

    private boolean truth(String name) {
        used.add(name);
        return switch (fields.get(name)) {
            case Boolean value -> value;
            case null -> throw new ActRefused(name, "the field \"" + name + "\" is missing");
            default -> throw new ActRefused(name, "\"" + name + "\" must be true or false");
        };
    }

    private int number(String name) {
        used.add(name);
        return switch (fields.get(name)) {
            case Long number when number >= 0 && number <= Integer.MAX_VALUE -> number.intValue();
            case null -> throw new ActRefused(name, "the field \"" + name + "\" is missing");
            default -> throw new ActRefused(name, "\"" + name + "\" must be a whole number");
        };
    }
}
