package org.thoughttrace.curator.ui.inspector;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.text.TextDiff;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Judgement;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;

import java.util.List;
import java.util.Optional;

/// Says in words what the log says in keys: which field, where, from what to what.
public final class ChangeWords {

    private static final int HASH = 8;
    private static final int TITLE = 32;

    private final LabelScheme scheme;
    private final Optional<CuratedConversation> conversation;

    /// Words for what happened to a conversation.
    public ChangeWords(LabelScheme scheme, CuratedConversation conversation) {
        this(scheme, Optional.of(conversation));
    }

    private ChangeWords(LabelScheme scheme, Optional<CuratedConversation> conversation) {
        this.scheme = scheme;
        this.conversation = conversation;
    }

    /// Words for what happened elsewhere, to turns and thoughts that are not here.
    public static ChangeWords elsewhere(LabelScheme scheme) {
        return new ChangeWords(scheme, Optional.empty());
    }

    private Optional<CuratedThought> thought(ThoughtId id) {
        return conversation.flatMap(in -> in.thought(id).or(() -> in.removedThought(id)));
    }

    /// What is changed and where: "text, turn 3", "tag".
    public String what(Target target, Field field) {
        String name = nameOf(field);
        String place = place(target);
        if (field.equals(Field.ADDED) || field.equals(Field.REMOVED)) {
            return place;
        }
        return place.isEmpty() ? name : name + ", " + place;
    }

    /// A judgement or a guess: "judged as Scope Fit, reaction on turn 4, from messages alone".
    ///
    /// @param isHidden true where one is not to be led by what it says
    String opinion(Target target, Field field, @Nullable Value after, boolean isHidden) {
        String verb = field.isGuess() ? "guessed" : "judged";
        String place = ", " + place(target);
        if (after == null) {
            return verb + " no more" + place;
        }
        if (isHidden) {
            return verb + place + ", hidden until you have judged it";
        }
        String key = after instanceof Value.Parts parts ? parts.part("label") : Value.textOf(after);
        String seen =
                after instanceof Value.Parts parts
                        ? Judgement.Seen.ofKey(parts.part("seen"))
                                .map(it -> ", " + it.title())
                                .orElse("")
                        : "";
        return verb + " as " + label(key == null ? "" : key) + place + seen;
    }

    /// What a field of a set is of: "tag soy", "topic Technology".
    public String member(Field field) {
        return nameOf(field) + " " + (field.isTopic() ? topic(field.member()) : field.member());
    }

    private String nameOf(Field field) {
        if (field.isJudgement()) {
            return "judgement";
        }
        if (field.isGuess()) {
            return "guess";
        }
        if (field.isTag()) {
            return "tag";
        }
        if (field.isTopic()) {
            return "topic";
        }
        if (field.isDismissal()) {
            return "finding " + field.member().split("/", 2)[0];
        }
        if (field.isBoundary()) {
            return "start of " + scheme.nameOf(Part.STAGES, field.member());
        }
        if (field.isPreferred()) {
            return "preferred rewrite";
        }
        if (field.isSetAside()) {
            return "version set aside";
        }
        return switch (field.name()) {
            case "turn" -> "place";
            case "source" -> "version of the source";
            case "resolved" -> "state";
            default -> field.name();
        };
    }

    /// Where a target stands now; empty for the conversation as a whole.
    String place(Target target) {
        int turn = turnOf(target);
        return switch (target) {
            case Target.OfMessage message -> "turn " + message.turn();
            case Target.OfThought thought ->
                    kindOf(thought.thought()) + (turn > 0 ? " on turn " + turn : "");
            case Target.OfFlag ignored -> turn > 0 ? "flag on turn " + turn : "flag";
            case Target.OfRewrite ignored -> turn > 0 ? "rewrite of turn " + turn : "rewrite";
            default -> "";
        };
    }

    private String kindOf(ThoughtId id) {
        return thought(id)
                .map(thought -> thought.kind().key())
                .orElseGet(() -> id instanceof ThoughtId.Source at ? at.kind().key() : "thought");
    }

    /// The turn a target stands at now; 0 for none.
    public int turnOf(Target target) {
        return switch (target) {
            case Target.OfMessage message -> message.turn();
            case Target.OfThought thought -> turnOf(thought.thought());
            case Target.OfFlag flag -> flag(flag).map(Flag::turn).orElse(0);
            case Target.OfRewrite rewrite -> rewrite(rewrite).map(Rewrite::turn).orElse(0);
            default -> 0;
        };
    }

    private int turnOf(ThoughtId id) {
        return thought(id)
                .map(CuratedThought::turn)
                .orElseGet(() -> id instanceof ThoughtId.Source at ? at.turn() : 0);
    }

    private Optional<Flag> flag(Target.OfFlag target) {
        return conversation.stream()
                .flatMap(in -> in.flags().stream())
                .filter(flag -> flag.id().equals(target.flag()))
                .findFirst();
    }

    private Optional<Rewrite> rewrite(Target.OfRewrite target) {
        return conversation.stream()
                .flatMap(in -> in.rewrites().stream())
                .filter(rewrite -> rewrite.id().equals(target.rewrite()))
                .findFirst();
    }

    /// From what to what, as short as the history shows it.
    List<TextDiff.Part> change(
            Target target, Field field, @Nullable Value before, @Nullable Value after) {
        if (field.isTag() || field.isTopic()) {
            String word = field.isTag() ? field.member() : topic(field.member());
            return ChangeExcerpt.ofWords(before == null ? "" : word, after == null ? "" : word);
        }
        if (field.isSetAside()) {
            String version = field.member();
            String hash = version.substring(0, Math.min(HASH, version.length()));
            return ChangeExcerpt.ofWords(before == null ? "" : hash, after == null ? "" : hash);
        }
        if (field.equals(Field.REMOVED)) {
            String text = textOf(target);
            return ChangeExcerpt.ofWords(before == null ? text : "", after == null ? text : "");
        }
        String from = words(target, field, before);
        String to = words(target, field, after);
        boolean prose = List.of(Field.TEXT, Field.NOTE, Field.COMMENT, Field.ADDED).contains(field);
        return prose ? ChangeExcerpt.ofProse(from, to) : ChangeExcerpt.ofWords(from, to);
    }

    private String textOf(Target target) {
        return switch (target) {
            case Target.OfThought(String ignored, ThoughtId id) ->
                    thought(id).map(CuratedThought::content).orElse("thought");
            case Target.OfFlag flag ->
                    flag(flag)
                            .map(found -> scheme.nameOf(Part.FLAG_KINDS, found.kind()))
                            .orElse("flag");
            case Target.OfRewrite rewrite -> rewrite(rewrite).map(Rewrite::text).orElse("rewrite");
            default -> "";
        };
    }

    /// A value where nothing else says what the field is about: the tag, the label of a judgement,
    /// that something was taken away. Empty for none.
    public String said(Target target, Field field, @Nullable Value value) {
        if (value == null) {
            return words(target, field, null);
        }
        if (field.isTag()) {
            return field.member();
        }
        if (field.isTopic()) {
            return topic(field.member());
        }
        if (field.isJudgement() || field.isGuess()) {
            String key = value instanceof Value.Parts of ? of.part("label") : Value.textOf(value);
            return label(key == null ? "" : key);
        }
        return field.equals(Field.REMOVED) ? "taken away" : words(target, field, value);
    }

    /// A value as people say it; empty for none.
    public String words(Target target, Field field, @Nullable Value value) {
        return switch (value) {
            case null -> field.equals(Field.RESOLVED) ? "open" : "";
            case Value.Parts made -> made(target, made);
            case Value.Text(String text) when field.isPreferred() -> rewriteText(text);
            case Value.Text(String text) -> words(field, text);
        };
    }

    /// What a rewrite says; of one that is not here, the beginning of its name.
    private String rewriteText(String id) {
        return conversation.stream()
                .flatMap(in -> in.rewrites().stream())
                .filter(rewrite -> rewrite.id().toString().equals(id))
                .findFirst()
                .map(Rewrite::text)
                .orElse(id.substring(0, Math.min(HASH, id.length())));
    }

    private String words(Field field, String text) {
        if (field.isDismissal()) {
            return "dismissed";
        }
        if (field.isBoundary() || field.equals(Field.TURN)) {
            return "turn " + text;
        }
        return switch (field.name()) {
            case "status" -> Status.ofKey(text).map(Status::title).orElse(text);
            case "label" -> label(text);
            case "stage" -> scheme.nameOf(Part.STAGES, text);
            case "relation" -> scheme.nameOf(Part.RELATIONS, text);
            case "kind" -> scheme.nameOf(Part.FLAG_KINDS, text);
            case "severity" -> Severity.ofKey(text).map(Severity::title).orElse(text);
            case "resolved" -> "resolved";
            case "source" -> text.substring(0, Math.min(HASH, text.length()));
            default -> text;
        };
    }

    private String label(String key) {
        return scheme.find(Part.REASONS, key)
                .or(() -> scheme.find(Part.REACTIONS, key))
                .map(LabelScheme.Item::name)
                .orElse(key);
    }

    private String made(Target target, Value.Parts made) {
        if (!(target instanceof Target.OfFlag)) {
            String content = made.part(target instanceof Target.OfRewrite ? "text" : "content");
            return content == null ? "" : content;
        }
        String kind = scheme.nameOf(Part.FLAG_KINDS, made.part("kind"));
        String comment = made.part("comment");
        return comment == null || comment.isBlank() ? kind : kind + ": " + comment;
    }

    /// A topic by its name, with the curator's own words where it has some.
    String topic(String key) {
        int slash = key.indexOf('/');
        return slash < 0
                ? scheme.nameOf(Part.TOPICS, key)
                : scheme.nameOf(Part.TOPICS, key.substring(0, slash))
                        + " / "
                        + key.substring(slash + 1);
    }

    /// A field on which curators disagree: "label, reason on turn 3: Task Motivation".
    String disagreement(Target target, Field field, @Nullable Value value) {
        String words = words(target, field, value);
        return what(target, field)
                + (words.isEmpty() ? "" : ": " + ChangeExcerpt.head(words, TITLE));
    }
}
