package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.named.LabelSchemeException;
import org.thoughttrace.curator.exchange.named.LabelSchemeJson;
import org.thoughttrace.curator.exchange.named.RecipeException;
import org.thoughttrace.curator.exchange.named.RecipeJson;
import org.thoughttrace.curator.exchange.named.SubsetException;
import org.thoughttrace.curator.exchange.named.SubsetJson;
import org.thoughttrace.curator.logic.filter.Nearest;
import org.thoughttrace.curator.model.Drawing;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Judgement;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Subset;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads one line of a file of acts, as its fields, into an act.
public final class ActParser {
    /// All acts by the words that files have for them.
    static final List<String> NAMES =
            List.of(
                    "setText",
                    "setLabel",
                    "judge",
                    "guess",
                    "addThought",
                    "removeThought",
                    "splitThought",
                    "moveThought",
                    "setStage",
                    "setBoundary",
                    "setRelation",
                    "setStatus",
                    "addTag",
                    "removeTag",
                    "addTopic",
                    "removeTopic",
                    "setNote",
                    "addFlag",
                    "editFlag",
                    "resolveFlag",
                    "reopenFlag",
                    "removeFlag",
                    "addRewrite",
                    "editRewrite",
                    "preferRewrite",
                    "removeRewrite",
                    "dismissFinding",
                    "restoreFinding",
                    "chooseSource",
                    "revert",
                    "setScheme",
                    "setCheck",
                    "saveSubset",
                    "renameSubset",
                    "removeSubset",
                    "saveRecipe",
                    "removeRecipe",
                    "assign",
                    "unassign",
                    "resolveConflict",
                    "dismissVanished");

    private final ActFields in;

    private ActParser(ActFields in) {
        this.in = in;
    }

    /// The act that some fields name.
    ///
    /// @param fields by name: String, Long, Boolean; a nested object as its JSON text
    /// @throws ActRefused when a field is missing, unknown, or of the wrong kind
    public static Act parse(Map<String, @Nullable Object> fields) {
        ActFields in = new ActFields(fields);
        Act act = new ActParser(in).act();
        in.requireAllUsed();
        return act;
    }

    private Act act() {
        String name = in.text("act");
        return switch (name) {
            case "setScheme" -> setScheme();
            case "setCheck" -> setCheck();
            case "saveSubset" -> new Act.SaveSubset(in.text("name"), content());
            case "renameSubset" -> new Act.RenameSubset(in.text("name"), in.text("to"));
            case "removeSubset" -> new Act.RemoveSubset(in.text("name"));
            case "saveRecipe" -> new Act.SaveRecipe(in.text("name"), recipe());
            case "removeRecipe" -> new Act.RemoveRecipe(in.text("name"));
            case "assign", "unassign" -> assignment(name);
            case "resolveConflict" ->
                    new Act.ResolveConflict(
                            in.textOrNull("conversation"),
                            in.uuid("revision", "expected the UUID of a revision in the conflict"));
            case "dismissVanished" ->
                    new Act.DismissVanished(
                            in.uuid("revision", "expected the UUID of a change without a place"));
            default -> onConversation(name, in.text("conversation"));
        };
    }

    private Act onConversation(String name, String conversation) {
        return switch (name) {
            case "setText" ->
                    in.has("thought")
                            ? new Act.SetThoughtText(conversation, in.thought(), in.text("value"))
                            : new Act.SetMessageText(conversation, in.turn(), in.text("value"));
            case "setLabel" -> new Act.SetLabel(conversation, in.thought(), in.text("value"));
            case "judge" -> new Act.Judge(conversation, in.thought(), in.text("value"), seen());
            case "guess" -> guess(conversation);
            case "addThought" ->
                    new Act.AddThought(conversation, in.turn(), in.text("text"), in.text("label"));
            case "removeThought" -> new Act.RemoveThought(conversation, in.thought());
            case "splitThought" ->
                    new Act.SplitThought(conversation, in.thought(), in.number("at"));
            case "moveThought" ->
                    new Act.MoveThought(conversation, in.thought(), in.number("toTurn"));
            case "setStage" -> new Act.SetStage(conversation, in.turn(), in.text("value"));
            case "setBoundary" -> new Act.SetBoundary(conversation, in.text("stage"), in.turn());
            case "setRelation" -> new Act.SetRelation(conversation, in.turn(), in.text("value"));
            case "setStatus" -> new Act.SetStatus(conversation, status());
            case "addTag" -> new Act.AddTag(conversation, in.text("value"));
            case "removeTag" -> new Act.RemoveTag(conversation, in.text("value"));
            case "addTopic" -> new Act.AddTopic(conversation, in.text("value"));
            case "removeTopic" -> new Act.RemoveTopic(conversation, in.text("value"));
            case "setNote" -> new Act.SetNote(conversation, in.text("value"));
            case "addFlag" -> addFlag(conversation);
            case "editFlag" ->
                    new Act.EditFlag(
                            conversation,
                            flag(),
                            in.textOrNull("kind"),
                            in.has("severity") ? severity() : null,
                            in.textOrNull("comment"));
            case "resolveFlag" -> new Act.ResolveFlag(conversation, flag());
            case "reopenFlag" -> new Act.ReopenFlag(conversation, flag());
            case "removeFlag" -> new Act.RemoveFlag(conversation, flag());
            case "addRewrite" -> addRewrite(conversation);
            case "editRewrite" ->
                    new Act.EditRewrite(
                            conversation,
                            rewrite(),
                            in.textOrNull("text"),
                            in.textOrNull("rationale"));
            case "preferRewrite" -> new Act.PreferRewrite(conversation, rewrite());
            case "removeRewrite" -> new Act.RemoveRewrite(conversation, rewrite());
            case "dismissFinding" -> {
                String reason = in.textOrNull("reason");
                yield new Act.DismissFinding(conversation, finding(), reason == null ? "" : reason);
            }
            case "restoreFinding" -> new Act.RestoreFinding(conversation, finding());
            case "chooseSource" -> new Act.ChooseSource(conversation, in.text("value"));
            case "revert" -> revert(conversation);
            default -> throw unknown(name);
        };
    }

    private static ActRefused unknown(String name) {
        return new ActRefused(
                "act",
                "there is no act \""
                        + name
                        + "\": "
                        + Nearest.of(name, NAMES)
                                .map(nearest -> "perhaps \"" + nearest + "\" is meant")
                                .orElse("use " + String.join(", ", NAMES)));
    }

    private Judgement.@Nullable Seen seen() {
        String key = in.textOrNull("seen");
        if (key != null && Judgement.Seen.ofKey(key).isEmpty()) {
            throw new ActRefused("seen", "expected \"messages\", \"thought\" or \"label\"");
        }
        return Judgement.Seen.ofKey(key).orElse(null);
    }

    private Act guess(String conversation) {
        String text = in.textOrNull("text");
        return new Act.Guess(
                conversation, in.thought(), in.text("value"), text == null ? "" : text);
    }

    private Act assignment(String act) {
        String name = in.text("name");
        if (act.equals("unassign")) {
            return new Act.Unassign(name);
        }
        return new Act.Assign(
                name,
                in.texts("curators"),
                in.texts("ids"),
                in.has("fold") ? in.number("fold") : 1,
                in.has("quota") ? in.number("quota") : null,
                in.has("seed") ? in.number("seed") : 1);
    }

    private Subject subject() {
        return in.has("thought")
                ? new Subject.OneThought(in.thought())
                : in.has("turn")
                        ? new Subject.OneMessage(in.turn())
                        : new Subject.WholeConversation();
    }

    /// As `check --json` prints it; its severity says nothing here.
    private FindingRef finding() {
        in.use("severity", "turn", "thought", "start", "end");
        String message = in.textOrNull("message");
        return new FindingRef(
                in.text("check"), subject(), in.span(), message == null ? "" : message);
    }

    private Act setCheck() {
        String option = in.textOrNull("option");
        return new Act.SetCheck(
                in.text("check"), option == null ? "on" : option, in.textOfNumber("value"));
    }

    private Act addFlag(String conversation) {
        Subject on = subject();
        String comment = in.textOrNull("comment");
        return new Act.AddFlag(
                conversation,
                on,
                in.text("kind"),
                in.has("severity") ? severity() : Severity.MINOR,
                comment == null ? "" : comment,
                in.span());
    }

    private Act addRewrite(String conversation) {
        String rationale = in.textOrNull("rationale");
        String guide = in.textOrNull("guide");
        return new Act.AddRewrite(
                conversation,
                in.turn(),
                in.text("text"),
                rationale == null ? "" : rationale,
                guide == null ? Rewrite.Guide.REACTION : guideOf(guide),
                in.has("preferred") && in.truth("preferred"));
    }

    private static Rewrite.Guide guideOf(String key) {
        return Rewrite.Guide.ofKey(key)
                .orElseThrow(() -> new ActRefused("guide", "expected \"reaction\" or \"message\""));
    }

    /// What an export is made by, as the JSON object of a recipe.
    private Recipe recipe() {
        try {
            return RecipeJson.read(in.text("value"));
        } catch (RecipeException wrong) {
            throw new ActRefused("value", String.valueOf(wrong.getMessage()));
        }
    }

    private Act revert(String conversation) {
        if (in.has("revision")) {
            return new Act.RevertRevision(
                    conversation, in.uuid("revision", "expected the UUID of a revision"));
        }
        Subject of =
                in.has("flag")
                        ? new Subject.OneFlag(flag())
                        : in.has("thought")
                                ? new Subject.OneThought(in.thought())
                                : in.has("turn")
                                        ? new Subject.OneMessage(in.turn())
                                        : new Subject.WholeConversation();
        return new Act.Revert(conversation, of, field());
    }

    /// The field to give back, also by the words that a file of conversations or an act has for it.
    private Field field() {
        String name = in.text("field");
        return switch (name) {
            case "content", "words" -> Field.TEXT;
            case "place", "toTurn" -> Field.TURN;
            case "tag" -> Field.tag(in.text("value"));
            case "topic" -> Field.topic(in.text("value"));
            case "boundary" -> Field.boundary(in.text("stage"));
            default -> new Field(name);
        };
    }

    /// What is in a subset: the conversations that a filter finds, or those that are named.
    private Subset.Content content() {
        if (in.has("filter") == in.has("ids")) {
            throw new ActRefused(
                    in.has("ids") ? "ids" : "filter",
                    "a subset has either a \"filter\" or \"ids\"");
        }
        if (in.has("filter")) {
            return new Subset.Live(in.text("filter"));
        }
        return new Subset.Frozen(in.texts("ids"), drawing());
    }

    /// How the ids were drawn; null where they are no sample.
    private @Nullable Drawing drawing() {
        String json = in.textOrNull("drawn");
        try {
            return json == null ? null : SubsetJson.readDrawing(json);
        } catch (SubsetException wrong) {
            throw new ActRefused("drawn", String.valueOf(wrong.getMessage()));
        }
    }

    private Act setScheme() {
        LabelScheme scheme;
        try {
            scheme = LabelSchemeJson.read(in.text("value"));
        } catch (LabelSchemeException wrong) {
            throw new ActRefused("value", String.valueOf(wrong.getMessage()));
        }
        Map<LabelScheme.Part, Map<String, String>> replacements =
                new EnumMap<>(LabelScheme.Part.class);
        for (LabelScheme.Part part : LabelScheme.Part.values()) {
            String name = "replace." + part.key();
            String pairs = in.textOrNull(name);
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

    private Status status() {
        String key = in.text("value");
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
        String key = in.text("severity");
        return Severity.ofKey(key)
                .orElseThrow(() ->
                        new ActRefused(
                                "severity", "\"" + key + "\" is no severity: info, minor, major"));
    }

    private UUID flag() {
        return in.uuid("flag", "expected the id that addFlag gave");
    }

    private UUID rewrite() {
        return in.uuid("rewrite", "expected the id that addRewrite gave");
    }
}
