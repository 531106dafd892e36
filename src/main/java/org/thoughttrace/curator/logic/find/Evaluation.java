package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterField.Level;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.logic.review.Review;
import org.thoughttrace.curator.model.FlagFacts;
import org.thoughttrace.curator.model.Subset;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/// Turns a filter into a test of one conversation. What is asked for by words is looked up once, when
/// the test is made. A test is for one thread.
final class Evaluation {

    private final Sources sources;

    /// The subsets whose filters are being turned into tests.
    private final Set<Subset> within = new HashSet<>();

    Evaluation(Sources sources) {
        this.sources = sources;
    }

    /// The test for a filter.
    Predicate<Indexed> of(Filter filter) {
        return switch (filter) {
            case Filter.Everything() -> row -> true;
            case Filter.And(List<Filter> parts) -> Tests.all(parts.stream().map(this::of).toList());
            case Filter.Or(List<Filter> parts) -> Tests.any(parts.stream().map(this::of).toList());
            case Filter.Not(Filter part) -> of(part).negate();
            case Filter.Same(Filter part) ->
                    isAboutThoughts(part)
                            ? Tests.anyThought(item(part))
                            : Tests.anyTurn(item(part));
            case Filter.Text text -> sources.words(text)::isIn;
            case Filter.Term term -> ofTerm(term);
        };
    }

    private Predicate<Indexed> ofTerm(Filter.Term term) {
        FilterField field = term.field();
        if (field == FilterField.SUBSET) {
            return Tests.any(
                    SubsetTerms.in(term, sources.subsets()).stream().map(this::ofSubset).toList());
        }
        if (field.isOfReview()) {
            return ofReview(field, new NameTest(field, term.anyOf()));
        }
        if (field == FilterField.SINCE) {
            return changedSince(SubsetTerms.in(term, sources.subsets()));
        }
        return switch (field.kind()) {
            case NAME -> ofNames(field, new NameTest(field, term.anyOf()));
            case NUMBER -> {
                Predicate<Long> allowed = OperandTests.numbers(term.anyOf());
                yield row -> {
                    Long number = Properties.number(field, row);
                    return number != null && allowed.test(number);
                };
            }
            case MOMENT -> {
                Predicate<Instant> allowed = OperandTests.moments(term.anyOf());
                yield row -> {
                    Instant moment = Properties.moment(field, row);
                    return moment != null && allowed.test(moment);
                };
            }
            case FLAG -> {
                Predicate<FlagFacts> allowed = OperandTests.flags(term.anyOf());
                yield row -> Tests.anyOf(row.facts().flags(), allowed);
            }
            case PRESENCE -> {
                List<Predicate<Indexed>> wanted =
                        PresenceTests.named(term).stream().map(PresenceTests::of).toList();
                yield Tests.any(
                        field == FilterField.HAS
                                ? wanted
                                : wanted.stream().map(Predicate::negate).toList());
            }
            case WORDS -> throw new IllegalArgumentException("words are no term");
        };
    }

    private Predicate<Indexed> ofReview(FilterField field, NameTest curators) {
        Set<String> ids = new HashSet<>();
        for (Review.Share share : sources.review().shares()) {
            if (curators.test(share.curator())) {
                ids.addAll(field == FilterField.DUE ? share.open() : share.ids());
            }
        }
        return row -> ids.contains(row.facts().id());
    }

    /// Done to after any of some subsets was saved: after the first of them.
    private Predicate<Indexed> changedSince(List<Subset> wanted) {
        OptionalLong first = wanted.stream().mapToLong(Subset::counter).min();
        if (first.isEmpty()) {
            return row -> false;
        }
        Set<String> changed = sources.changedAfter(first.getAsLong());
        return row -> changed.contains(row.facts().id());
    }

    private Predicate<Indexed> ofSubset(Subset subset) {
        return switch (subset.content()) {
            case Subset.Frozen frozen -> {
                Set<String> ids = Set.copyOf(frozen.ids());
                yield row -> ids.contains(row.facts().id());
            }
            case Subset.Live(String expression) -> {
                if (!within.add(subset)) {
                    throw new EndlessSubset(subset.name());
                }
                Predicate<Indexed> test =
                        of(FilterParser.parse(expression, Vocabulary.open()).filter());
                within.remove(subset);
                yield test;
            }
        };
    }

    private static Predicate<Indexed> ofNames(FilterField field, NameTest allowed) {
        return row -> {
            boolean[] found = new boolean[1];
            Properties.names(field, row, name -> found[0] = found[0] || allowed.test(name));
            return found[0];
        };
    }

    /// The test of one turn or thought for a filter that can stand within braces.
    ItemTest item(Filter filter) {
        return switch (filter) {
            case Filter.Everything() -> (row, turn, thought) -> true;
            case Filter.And(List<Filter> parts) -> {
                List<ItemTest> tests = parts.stream().map(this::item).toList();
                yield (row, turn, thought) ->
                        tests.stream().allMatch(test -> test.test(row, turn, thought));
            }
            case Filter.Or(List<Filter> parts) -> {
                List<ItemTest> tests = parts.stream().map(this::item).toList();
                yield (row, turn, thought) ->
                        tests.stream().anyMatch(test -> test.test(row, turn, thought));
            }
            case Filter.Not(Filter part) -> {
                ItemTest test = item(part);
                yield (row, turn, thought) -> !test.test(row, turn, thought);
            }
            case Filter.Same(Filter part) -> item(part);
            case Filter.Text text -> sources.words(text)::isAt;
            case Filter.Term term -> itemOfTerm(term);
        };
    }

    private ItemTest itemOfTerm(Filter.Term term) {
        FilterField field = term.field();
        return switch (field) {
            case LABEL, KIND, WRITTEN, STAGE, RELATION, EDITED -> {
                NameTest allowed = new NameTest(field, term.anyOf());
                yield (row, turn, thought) -> {
                    boolean ofThought =
                            field.level() == Level.THOUGHT
                                    || field.level() == Level.ANY && thought > 0;
                    String name =
                            ofThought
                                    ? Properties.nameOf(
                                            field, row.facts().thoughts().get(thought - 1))
                                    : Properties.nameOf(field, row.facts().turns().get(turn - 1));
                    return name != null && allowed.test(name);
                };
            }
            case WORDS -> {
                Predicate<Long> allowed = OperandTests.numbers(term.anyOf());
                yield (row, turn, thought) ->
                        allowed.test(
                                (long)
                                        (thought > 0
                                                ? row.facts().thoughts().get(thought - 1).words()
                                                : row.facts().turns().get(turn - 1).words()));
            }
            case FLAG -> {
                Predicate<FlagFacts> allowed = OperandTests.flags(term.anyOf());
                yield (row, turn, thought) ->
                        Tests.anyOf(
                                row.facts().flags(),
                                flag -> Properties.isOn(flag, turn, thought) && allowed.test(flag));
            }
            case HAS, LACKS -> {
                List<ItemTest> wanted =
                        PresenceTests.named(term).stream().map(PresenceTests::onTurn).toList();
                boolean there = field == FilterField.HAS;
                yield (row, turn, thought) ->
                        wanted.stream().anyMatch(test -> test.test(row, turn, thought) == there);
            }
            default -> {
                Predicate<Indexed> ofConversation = ofTerm(term);
                yield (row, turn, thought) -> ofConversation.test(row);
            }
        };
    }

    /// True when a term of it is a property of thoughts.
    static boolean isAboutThoughts(Filter filter) {
        return switch (filter) {
            case Filter.Everything() -> false;
            case Filter.And(List<Filter> parts) ->
                    parts.stream().anyMatch(Evaluation::isAboutThoughts);
            case Filter.Or(List<Filter> parts) ->
                    parts.stream().anyMatch(Evaluation::isAboutThoughts);
            case Filter.Not(Filter part) -> isAboutThoughts(part);
            case Filter.Same(Filter part) -> isAboutThoughts(part);
            case Filter.Text text -> text.field().level() == Level.THOUGHT;
            case Filter.Term term -> term.field().level() == Level.THOUGHT;
        };
    }
}
