package org.thoughttrace.curator.ui.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.Checks;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.Optional;

/// What fields are called, and what those hold that are there or not, where no conversation is at
/// hand to say it closer.
final class FieldWords {

    private static final String ON = "on";
    private static final String SEVERITY = "severity";
    private static final int MEMBER = 60;

    private FieldWords() {}

    /// "tag soy", "start of late", "check Thought too short: Fewest words".
    static String name(Field field) {
        String member = Wording.line(field.member(), MEMBER);
        if (field.isTag()) {
            return "tag " + member;
        }
        if (field.isTopic()) {
            return "topic " + member;
        }
        if (field.isBoundary()) {
            return "start of " + member;
        }
        if (field.isCheckSetting()) {
            return "check " + ofCheck(field);
        }
        if (field.isDismissal()) {
            return "finding " + checkOf(field).map(CheckInfo::name).orElse(member);
        }
        if (field.isJudgement()) {
            return "judgement of " + member;
        }
        if (field.isGuess()) {
            return "guess of " + member;
        }
        return plain(field);
    }

    private static String plain(Field field) {
        if (field.isAssignment()) {
            return "assignment";
        }
        if (field.isPreferred()) {
            return "preferred rewrite";
        }
        if (field.isSetAside()) {
            return "version set aside";
        }
        if (field.isSeen()) {
            return "whether a change without a place was seen";
        }
        return switch (field.name()) {
            case "turn" -> "place";
            case "scheme" -> "label scheme";
            case "source" -> "version of the source";
            case "resolved" -> "state";
            default -> field.name();
        };
    }

    /// The check that a field belongs to; empty for one that this program does not know.
    private static Optional<CheckInfo> checkOf(Field field) {
        return Checks.of(field.member().split("/", 2)[0]).map(check -> check.info());
    }

    private static String settingOf(Field field) {
        String member = field.member();
        return member.substring(member.indexOf('/') + 1);
    }

    private static String ofCheck(Field field) {
        String setting = settingOf(field);
        Optional<CheckInfo> info = checkOf(field);
        String name = info.map(CheckInfo::name).orElse(Wording.line(field.member(), MEMBER));
        String what =
                info.flatMap(known -> known.option(setting))
                        .map(CheckOption::title)
                        .orElse(setting.equals(ON) ? "whether it runs" : setting);
        return name + ": " + what;
    }

    /// True for what is either there or not: its name says what it is.
    static boolean isThereOrNot(Field field) {
        return field.isTag() || field.isTopic();
    }

    /// Whether it is there.
    static String there(@Nullable Value value) {
        return value == null ? "taken away" : "given";
    }

    /// How a check is set: "on", "Major", "6 words".
    static String setting(Field field, @Nullable Value value) {
        String text = Value.textOf(value);
        if (text == null) {
            return "as it is at first";
        }
        String setting = settingOf(field);
        return switch (setting) {
            case ON -> text.equals("yes") ? "on" : "off";
            case SEVERITY -> Severity.ofKey(text).map(Severity::title).orElse(text);
            default ->
                    checkOf(field)
                            .flatMap(info -> info.option(setting))
                            .map(option -> text + " " + option.unit())
                            .orElse(text);
        };
    }
}
