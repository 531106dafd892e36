package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.model.FlagFacts;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/// Tells whether a value is one of those that the operands of a term allow.
final class OperandTests {

    private OperandTests() {}

    static Predicate<Long> numbers(List<Operand> anyOf) {
        List<Operand.Between> ranges = anyOf.stream().map(Operand.Between.class::cast).toList();
        return number ->
                ranges.stream()
                        .anyMatch(range ->
                                (range.from() == null || number >= range.from())
                                        && (range.to() == null || number <= range.to()));
    }

    static Predicate<Instant> moments(List<Operand> anyOf) {
        List<Operand.During> ranges = anyOf.stream().map(Operand.During.class::cast).toList();
        return moment ->
                ranges.stream()
                        .anyMatch(range ->
                                (range.from() == null || !moment.isBefore(range.from().begins()))
                                        && (range.to() == null
                                                || moment.isBefore(range.to().ends())));
    }

    static Predicate<FlagFacts> flags(List<Operand> anyOf) {
        List<Operand.FlagOf> wanted = anyOf.stream().map(Operand.FlagOf.class::cast).toList();
        return flag ->
                wanted.stream()
                        .anyMatch(of ->
                                (of.kind() == null
                                                || Folding.of(of.kind())
                                                        .equals(Folding.of(flag.kind())))
                                        && (of.severity() == null
                                                || of.severity() == flag.severity())
                                        && (of.state() == null || of.state() == flag.resolution()));
    }
}
