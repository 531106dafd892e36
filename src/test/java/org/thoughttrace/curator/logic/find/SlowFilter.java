package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterField.Level;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.logic.review.Review;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.Survey;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtKind;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// What a filter means, written as plainly as it can be said: no index, no packed facts, straight
/// from a conversation as it stands. What the program finds is held against it.
final class SlowFilter {

    private final CuratedConversation conversation;
    private final Set<String> curators;
    private final @Nullable Instant changed;
    private final long lastRevision;
    private final List<Subset> subsets;
    private final boolean openVersions;

    /// What was given out for review.
    private final List<Review.Share> shares;

    SlowFilter(
            CuratedConversation conversation,
            Set<String> curators,
            @Nullable Instant changed,
            long lastRevision,
            List<Subset> subsets,
            List<Review.Share> shares,
            boolean openVersions) {
        this.shares = shares;
        this.lastRevision = lastRevision;
        this.conversation = conversation;
        this.curators = curators;
        this.changed = changed;
        this.subsets = subsets;
        this.openVersions = openVersions;
    }

    boolean means(Filter filter) {
        return switch (filter) {
            case Filter.Everything() -> true;
            case Filter.And(List<Filter> parts) -> parts.stream().allMatch(this::means);
            case Filter.Or(List<Filter> parts) -> parts.stream().anyMatch(this::means);
            case Filter.Not(Filter part) -> !means(part);
            case Filter.Same(Filter part) ->
                    conversation.messages().stream()
                            .anyMatch(message ->
                                    isAboutThoughts(part)
                                            ? message.thoughts().stream()
                                                    .anyMatch(thought ->
                                                            meansAt(part, message, thought))
                                            : meansAt(part, message, null));
            case Filter.Text(FilterField field, List<Phrase> anyOf) ->
                    anyOf.stream()
                            .anyMatch(phrase ->
                                    texts(field).anyMatch(text -> SlowWords.stand(phrase, text)));
            case Filter.Term(FilterField field, List<Operand> anyOf) ->
                    anyOf.stream().anyMatch(operand -> allows(field, operand));
        };
    }

    private boolean meansAt(
            Filter filter, CuratedMessage message, @Nullable CuratedThought thought) {
        return switch (filter) {
            case Filter.Everything() -> true;
            case Filter.And(List<Filter> parts) ->
                    parts.stream().allMatch(part -> meansAt(part, message, thought));
            case Filter.Or(List<Filter> parts) ->
                    parts.stream().anyMatch(part -> meansAt(part, message, thought));
            case Filter.Not(Filter part) -> !meansAt(part, message, thought);
            case Filter.Same(Filter part) -> meansAt(part, message, thought);
            case Filter.Text(FilterField field, List<Phrase> anyOf) ->
                    anyOf.stream()
                            .anyMatch(phrase ->
                                    SlowWords.textsAt(field, message, thought)
                                            .anyMatch(text -> SlowWords.stand(phrase, text)));
            case Filter.Term(FilterField field, List<Operand> anyOf) ->
                    anyOf.stream().anyMatch(operand -> allowsAt(field, operand, message, thought));
        };
    }

    static boolean isAboutThoughts(Filter filter) {
        return switch (filter) {
            case Filter.Everything() -> false;
            case Filter.And(List<Filter> parts) ->
                    parts.stream().anyMatch(SlowFilter::isAboutThoughts);
            case Filter.Or(List<Filter> parts) ->
                    parts.stream().anyMatch(SlowFilter::isAboutThoughts);
            case Filter.Not(Filter part) -> isAboutThoughts(part);
            case Filter.Same(Filter part) -> isAboutThoughts(part);
            case Filter.Text text -> text.field().level() == Level.THOUGHT;
            case Filter.Term term -> term.field().level() == Level.THOUGHT;
        };
    }

    // Words

    private Stream<String> texts(FilterField field) {
        Conversation source = conversation.source();
        return switch (field) {
            case SUMMARY -> Stream.ofNullable(source.taskSummary());
            case EXPECTATION -> Stream.ofNullable(source.taskExpectation());
            case NOTE -> Stream.of(conversation.note());
            case TEXT ->
                    Stream.of(
                                    texts(FilterField.SUMMARY),
                                    texts(FilterField.EXPECTATION),
                                    texts(FilterField.NOTE),
                                    texts(FilterField.MESSAGE),
                                    texts(FilterField.REASON),
                                    texts(FilterField.REACTION))
                            .flatMap(some -> some);
            default ->
                    conversation.messages().stream()
                            .flatMap(message -> SlowWords.textsAt(field, message, null));
        };
    }

    // Values

    private boolean allows(FilterField field, Operand operand) {
        return switch (operand) {
            case Operand.Between range -> number(field).anyMatch(number -> isIn(range, number));
            case Operand.During range ->
                    moment(field)
                            .anyMatch(moment ->
                                    (range.from() == null
                                                    || !moment.isBefore(range.from().begins()))
                                            && (range.to() == null
                                                    || moment.isBefore(range.to().ends())));
            case Operand.FlagOf wanted ->
                    conversation.flags().stream().anyMatch(flag -> is(flag, wanted));
            case Operand.Exactly(String key) when field == FilterField.HAS -> has(key);
            case Operand.Exactly(String key) when field == FilterField.LACKS -> !has(key);
            case Operand name when field == FilterField.SUBSET ->
                    subsets.stream()
                            .filter(subset -> isName(field, name, subset.name()))
                            .anyMatch(this::isIn);
            case Operand name when field == FilterField.SINCE ->
                    subsets.stream()
                            .filter(subset -> isName(field, name, subset.name()))
                            .anyMatch(subset -> lastRevision > subset.counter());
            default -> names(field).anyMatch(name -> isName(field, operand, name));
        };
    }

    private boolean allowsAt(
            FilterField field,
            Operand operand,
            CuratedMessage message,
            @Nullable CuratedThought thought) {
        return switch (field) {
            case LABEL -> isName(field, operand, thought == null ? null : thought.label());
            case KIND -> isName(field, operand, thought == null ? null : thought.kind().key());
            case WRITTEN ->
                    isName(
                            field,
                            operand,
                            thought == null
                                    ? null
                                    : SlowTimes.written(conversation, message, thought));
            case STAGE -> isName(field, operand, message.stage());
            case RELATION -> isName(field, operand, message.relation());
            case EDITED ->
                    isName(
                            field,
                            operand,
                            (thought == null ? message.isReworded() : thought.isEdited())
                                    ? "yes"
                                    : "no");
            case WORDS ->
                    isIn(
                            (Operand.Between) operand,
                            wordCount(thought == null ? message.content() : thought.content()));
            case FLAG ->
                    conversation.flags().stream()
                            .filter(flag -> flag.turn() == message.turn())
                            .filter(flag ->
                                    thought == null
                                            || !(flag.on() instanceof Target.OfThought on)
                                            || on.thought().equals(thought.id()))
                            .anyMatch(flag -> is(flag, (Operand.FlagOf) operand));
            case HAS -> hasAt(((Operand.Exactly) operand).value(), message, thought);
            case LACKS -> !hasAt(((Operand.Exactly) operand).value(), message, thought);
            default -> allows(field, operand);
        };
    }

    private Stream<String> names(FilterField field) {
        Conversation source = conversation.source();
        Survey survey = source.survey();
        List<CuratedMessage> messages = conversation.messages();
        List<CuratedThought> thoughts =
                messages.stream().flatMap(message -> message.thoughts().stream()).toList();
        return switch (field) {
            case ID -> Stream.of(source.id());
            case MODEL -> Stream.ofNullable(source.modelName());
            case PROVIDER -> Stream.ofNullable(source.modelProvider());
            case PARTICIPANT -> Stream.of(source.id().split("_", -1)[0]);
            case TASK ->
                    Arrays.stream(source.id().split("_", -1))
                            .filter(part -> part.startsWith("task"))
                            .limit(1);
            case GENDER -> answered(survey == null ? null : survey.gender());
            case EDUCATION -> answered(survey == null ? null : survey.education());
            case OCCUPATION -> answered(survey == null ? null : survey.occupation());
            case PURPOSE ->
                    answered(survey == null ? null : survey.purposes())
                            .flatMap(all -> Arrays.stream(all.split(",", -1)))
                            .filter(one -> !one.isBlank());
            case LABEL -> thoughts.stream().map(CuratedThought::label).filter(Objects::nonNull);
            case KIND -> thoughts.stream().map(thought -> thought.kind().key());
            case WRITTEN ->
                    messages.stream()
                            .flatMap(message ->
                                    message.thoughts().stream()
                                            .map(thought ->
                                                    SlowTimes.written(
                                                            conversation, message, thought)));
            case TIMING -> Stream.of(SlowTimes.timing(names(FilterField.WRITTEN).toList()));
            case STAGE -> messages.stream().map(CuratedMessage::stage);
            case RELATION ->
                    messages.stream().map(CuratedMessage::relation).filter(Objects::nonNull);
            case TOPIC -> conversation.topics().stream();
            case TAG -> conversation.tags().stream();
            case STATUS -> Stream.of(conversation.status().key());
            case EDITED -> Stream.of(conversation.isEdited() ? "yes" : "no");
            case CURATOR -> curators.stream();
            case ASSIGNED ->
                    shares.stream()
                            .filter(share -> share.ids().contains(source.id()))
                            .map(Review.Share::curator);
            case DUE ->
                    shares.stream()
                            .filter(share -> share.open().contains(source.id()))
                            .map(Review.Share::curator);
            default -> throw new IllegalArgumentException(field.toString());
        };
    }

    private boolean isIn(Subset subset) {
        return switch (subset.content()) {
            case Subset.Frozen frozen -> frozen.ids().contains(conversation.source().id());
            case Subset.Live(String expression) ->
                    means(FilterParser.parse(expression, Vocabulary.open()).filter());
        };
    }

    private static Stream<String> answered(@Nullable String answer) {
        return Stream.ofNullable(answer).filter(text -> !text.isBlank());
    }

    private static boolean isName(FilterField field, Operand operand, @Nullable String name) {
        if (name == null) {
            return false;
        }
        String folded = name.strip().toLowerCase(Locale.ROOT);
        return switch (operand) {
            case Operand.Exactly(String value) -> {
                String wanted = value.strip().toLowerCase(Locale.ROOT);
                yield folded.equals(wanted)
                        || field == FilterField.TOPIC && folded.startsWith(wanted + "/");
            }
            case Operand.StartingWith(String beginning) ->
                    folded.startsWith(beginning.strip().toLowerCase(Locale.ROOT));
            default -> throw new IllegalArgumentException(operand.toString());
        };
    }

    private Stream<Long> number(FilterField field) {
        Survey survey = conversation.source().survey();
        return switch (field) {
            case TURNS -> Stream.of((long) conversation.messages().size());
            case THOUGHTS -> Stream.of((long) conversation.thoughtCount());
            case WORDS ->
                    Stream.of(
                            conversation.messages().stream()
                                    .mapToLong(message -> wordCount(message.content()))
                                    .sum());
            case AGE -> wholeNumber(survey == null ? null : survey.age());
            case FREQUENCY -> wholeNumber(survey == null ? null : survey.frequency());
            default -> throw new IllegalArgumentException(field.toString());
        };
    }

    private static Stream<Long> wholeNumber(@Nullable String answer) {
        return answer != null && answer.strip().matches("[+-]?[0-9]{1,18}")
                ? Stream.of(Long.valueOf(answer.strip()))
                : Stream.of();
    }

    private static long wordCount(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).count();
    }

    private static boolean isIn(Operand.Between range, long number) {
        return (range.from() == null || range.from() <= number)
                && (range.to() == null || number <= range.to());
    }

    private Stream<Instant> moment(FilterField field) {
        Conversation source = conversation.source();
        return switch (field) {
            case CREATED -> instant(source.createdAt());
            case UPDATED -> instant(source.updatedAt());
            case CHANGED -> Stream.ofNullable(changed);
            default -> throw new IllegalArgumentException(field.toString());
        };
    }

    private static Stream<Instant> instant(@Nullable String text) {
        return Stream.ofNullable(text).map(time -> OffsetDateTime.parse(time).toInstant());
    }

    private static boolean is(Flag flag, Operand.FlagOf wanted) {
        return (wanted.kind() == null || wanted.kind().equalsIgnoreCase(flag.kind()))
                && (wanted.severity() == null || wanted.severity() == flag.severity())
                && (wanted.state() == null || wanted.state() == flag.resolution());
    }

    // Presence

    private boolean has(String key) {
        Conversation source = conversation.source();
        return switch (key) {
            case "versions" -> openVersions;
            case "branches" -> !source.origin().branches().isEmpty();
            case "survey" -> source.survey() != null;
            case "summary" -> answered(source.taskSummary()).findAny().isPresent();
            case "expectation" -> answered(source.taskExpectation()).findAny().isPresent();
            case "note" -> !conversation.note().isBlank();
            case "flag" -> !conversation.flags().isEmpty();
            case "conflict" -> !conversation.conflicting().isEmpty();
            case "age", "frequency" ->
                    number(FilterField.ofKey(key).orElseThrow()).findAny().isPresent();
            case "reason", "reaction", "thought", "pair" ->
                    conversation.messages().stream().anyMatch(message -> hasAt(key, message, null));
            default -> names(FilterField.ofKey(key).orElseThrow()).findAny().isPresent();
        };
    }

    private boolean hasAt(String key, CuratedMessage message, @Nullable CuratedThought thought) {
        return switch (key) {
            case "reason" -> !message.thoughts(ThoughtKind.REASON).isEmpty();
            case "reaction" -> !message.thoughts(ThoughtKind.REACTION).isEmpty();
            case "thought" -> !message.thoughts().isEmpty();
            case "pair" -> isPair(message);
            case "relation" -> message.relation() != null;
            case "flag" ->
                    allowsAt(
                            FilterField.FLAG,
                            new Operand.FlagOf(null, null, null),
                            message,
                            thought);
            default -> has(key);
        };
    }

    private boolean isPair(CuratedMessage reply) {
        if (reply.turn() == conversation.messages().size()) {
            return false;
        }
        CuratedMessage next = conversation.message(reply.turn() + 1);
        return reply.role() == Role.ASSISTANT
                && next.role() == Role.USER
                && !reply.thoughts(ThoughtKind.REACTION).isEmpty()
                && !next.thoughts(ThoughtKind.REASON).isEmpty();
    }
}
