package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.About;
import org.thoughttrace.curator.logic.check.Check;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.Checks;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.filter.Nearest;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What acts on checks and their findings change. A dismissal is a field of its own for each finding
/// and each text, so two curators who dismiss never collide; their reasons are in the log.
final class CheckPlanner {

    private static final int LONGEST_REASON = 1000;

    private CheckPlanner() {}

    static List<Change> dismiss(Working working, FindingRef finding, String reason) {
        String why = reason.strip();
        if (why.codePointCount(0, why.length()) > LONGEST_REASON) {
            throw new ActRefused(
                    "reason", "a reason has at most " + LONGEST_REASON + " characters");
        }
        Place place = placeOf(working, finding);
        Target target = About.target(place);
        List<Field> fields = fieldsOf(working, finding, place);
        return fields.stream().anyMatch(field -> isDismissed(working, target, field))
                ? List.of()
                : List.of(
                        new Change(
                                java.util.UUID.randomUUID(),
                                target,
                                fields.getFirst(),
                                null,
                                Value.TRUE,
                                why.isEmpty() ? null : why));
    }

    static List<Change> restore(Working working, FindingRef finding) {
        Place place = placeOf(working, finding);
        Target target = About.target(place);
        List<Change> changes =
                fieldsOf(working, finding, place).stream()
                        .filter(field -> isDismissed(working, target, field))
                        .map(field -> Change.of(target, field, Value.TRUE, null))
                        .toList();
        if (changes.isEmpty()) {
            throw new ActRefused(
                    "check", "this finding was not dismissed, or its text has changed");
        }
        return changes;
    }

    private static boolean isDismissed(Working working, Target target, Field field) {
        return working.states()
                .find(target, field)
                .map(state -> state.value() != null)
                .orElse(false);
    }

    /// First the one that is written.
    private static List<Field> fieldsOf(Working working, FindingRef finding, Place place) {
        return About.fields(
                working.current(), require(finding.check()).info().id(), place, finding.message());
    }

    private static Place placeOf(Working working, FindingRef finding) {
        return switch (finding.on()) {
            case Subject.WholeConversation _ -> {
                if (finding.message().isBlank()) {
                    throw new ActRefused(
                            "message",
                            "a finding on the whole conversation is known by its \"message\"");
                }
                yield Place.of(working.id());
            }
            case Subject.OneMessage(int turn) -> {
                requireWithin(finding.span(), working.message(turn).content());
                yield Place.of(working.id(), turn, finding.span());
            }
            case Subject.OneThought(ThoughtRef ref) -> {
                CuratedThought thought = working.thought(ref);
                requireWithin(finding.span(), thought.content());
                yield new Place(working.id(), thought.turn(), 0, thought.id(), finding.span());
            }
            case Subject.OneFlag _ -> throw new ActRefused("flag", "a flag has no findings");
        };
    }

    private static void requireWithin(@Nullable Span span, String text) {
        int length = text.codePointCount(0, text.length());
        if (span != null && span.end() > length) {
            throw new ActRefused(
                    "end", "the text has " + length + " characters; it ends before " + span.end());
        }
    }

    static List<Change> plan(Act.SetCheck act, StoreFields fields) {
        CheckInfo info = require(act.check()).info();
        String value = act.value() == null ? null : wellFormed(info, act.setting(), act.value());
        if (value == null) {
            requireSetting(info, act.setting());
        }
        Target store = new Target.OfStore();
        Field field = Field.check(info.id(), act.setting());
        FieldState before = fields.find(store, field).orElse(null);
        Value after = Value.ofNullable(value);
        boolean isSo =
                before == null
                        ? after == null
                        : Objects.equals(before.value(), after) && !before.conflicting();
        return isSo
                ? List.of()
                : List.of(Change.of(store, field, before == null ? null : before.value(), after));
    }

    private static void requireSetting(CheckInfo info, String setting) {
        if (!setting.equals("on") && !setting.equals("severity")) {
            option(info, setting);
        }
    }

    private static String wellFormed(CheckInfo info, String setting, String value) {
        return switch (setting) {
            case "on" -> {
                if (!value.equals("yes") && !value.equals("no")) {
                    throw new ActRefused("value", "a check is on: \"yes\" or \"no\"");
                }
                yield value;
            }
            case "severity" ->
                    Severity.ofKey(value)
                            .orElseThrow(() ->
                                    new ActRefused(
                                            "value",
                                            "\"" + value + "\" is no severity: info, minor, major"))
                            .key();
            default -> number(option(info, setting), value);
        };
    }

    private static CheckOption option(CheckInfo info, String key) {
        return info.option(key)
                .orElseThrow(() ->
                        new ActRefused(
                                "option",
                                info.id()
                                        + " has no option \""
                                        + key
                                        + "\"; it has "
                                        + info.options().stream()
                                                .map(CheckOption::key)
                                                .collect(Collectors.joining(", ", "", ", "))
                                        + "on, severity"));
    }

    private static String number(CheckOption option, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= option.least() && number <= option.most()) {
                return Integer.toString(number);
            }
        } catch (NumberFormatException noNumber) {
            // Said below, as for one out of range.
        }
        throw new ActRefused(
                "value", "expected a whole number from " + option.least() + " to " + option.most());
    }

    private static Check require(String id) {
        return Checks.of(id)
                .orElseThrow(() -> {
                    List<String> ids =
                            Checks.all().stream().map(check -> check.info().id()).toList();
                    String guess =
                            Nearest.of(id, ids)
                                    .map(nearest -> "; did you mean \"" + nearest + "\"?")
                                    .orElse("");
                    return new ActRefused("check", "there is no check \"" + id + "\"" + guess);
                });
    }
}
