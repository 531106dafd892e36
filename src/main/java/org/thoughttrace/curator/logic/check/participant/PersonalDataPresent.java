package org.thoughttrace.curator.logic.check.participant;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.LooseTexts.Loose;
import org.thoughttrace.curator.logic.check.Branches;
import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.logic.check.personal.PersonalData;
import org.thoughttrace.curator.logic.check.personal.PersonalKind;
import org.thoughttrace.curator.logic.check.personal.PersonalSpan;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Origin;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Personal data in messages, thoughts, summaries, surveys, the branches of a conversation that forks,
/// and what else of its source leaves with it: members that are not known, and the record of another
/// program.
public final class PersonalDataPresent implements ConversationCheck {

    /// The word for it.
    public static final String ID = "personal-data";

    private static final CheckInfo INFO =
            new CheckInfo(
                    ID,
                    "Personal data",
                    CheckGroup.PERSONAL_DATA,
                    Severity.MAJOR,
                    CheckInfo.Initially.ON,
                    "personal_data",
                    List.of(),
                    new Explanation(
                            "A conversation is published with all that is in it. What names or"
                                + " reaches a person, theirs or somebody else's, has to be found"
                                + " before. Found are e-mail addresses, written out as \"jane (at)"
                                + " example (dot) org\" too, phone, card and bank numbers, postal"
                                + " and network addresses, web addresses with a key in them, and"
                                + " the name of who says \"my name is\", speaks of a relative by"
                                + " name or signs a letter. Other names are not: no recogniser that"
                                + " works offline is good enough, so search for them by hand.",
                            "\"Write to ana at …\"; an account number with a right checksum. Not an"
                                    + " ISBN, an order number, a version or a price.",
                            "Put a stand-in in its place in a message or thought, flag it, or leave"
                                + " the conversation out. What stands in another branch, or in a"
                                + " field beside the messages, leaves with the source alone; an"
                                + " export that masks anything leaves out the branches and the"
                                + " record of another program, and masks other fields. Dismiss what"
                                + " is public, such as the hotline of a shop.",
                            "No false alarm in the 14 published conversations (212 messages, 197"
                                + " thoughts), which hold prices, products, distances, dates and"
                                + " links, and nothing to be found."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /// How a place in a rewrite, a note or a flag is told of that an export was looked through for.
    private static final Pattern IN_A_TEXT =
            Pattern.compile(
                    "(Personal data in its .+?) of turn \\d+(, \\d+-\\d+ of the text"
                            + " [0-9a-f]+\\.)");

    /// The text of the place is in it, so its turn need not be.
    @Override
    public String remembered(CuratedConversation conversation, String message) {
        Matcher place = IN_A_TEXT.matcher(message);
        return place.matches()
                ? place.group(1) + place.group(2)
                : Branches.remembered(conversation, message);
    }

    @Override
    public void look(Reading reading) {
        for (CuratedMessage message : reading.conversation().messages()) {
            for (PersonalSpan found : PersonalData.in(message.content())) {
                reading.report()
                        .add(
                                reading.at(message, found.span()),
                                "Here stands " + named(found) + ".");
            }
        }
        reading.forEachThought((message, thought, place) -> {
            List<PersonalSpan> found = PersonalData.in(thought.content());
            if (!found.isEmpty()) {
                reading.report()
                        .add(
                                Reading.within(place, found.getFirst().span()),
                                "The thought holds " + allOf(found) + ".");
            }
            List<PersonalSpan> inLabel =
                    thought.label() == null ? List.of() : PersonalData.in(thought.label());
            if (!inLabel.isEmpty()) {
                reading.report().add(place, "Its label holds " + allOf(inLabel) + ".");
            }
        });
        reading.forEachBranch((where, messages) -> {
            List<PersonalSpan> found =
                    messages.stream()
                            .flatMap(message -> PersonalData.in(message.content()).stream())
                            .toList();
            if (!found.isEmpty()) {
                reading.report().add(reading.whole(), where + " stands " + allOf(found) + ".");
            }
        });
        toldOf(reading.conversation().source())
                .forEach(told -> reading.report().add(reading.whole(), told.message()));
        lookBeside(reading);
    }

    /// A record of another program has the messages in it once more: of it only that is told which
    /// stands nowhere else.
    private static void lookBeside(Reading reading) {
        // Of other kinds, which are numbers, an id is as good as full.
        if (PersonalData.in(reading.conversation().id()).stream()
                .anyMatch(span -> span.kind() == PersonalKind.EMAIL)) {
            reading.report()
                    .add(
                            reading.whole(),
                            "The id holds an "
                                    + PersonalKind.EMAIL.title()
                                    + ", and ids leave as they are.");
        }
        Set<String> said = said(reading).collect(Collectors.toSet());
        for (Loose other : reading.others().get()) {
            if (other.isOfRecord() && said.contains(other.text())) {
                continue;
            }
            List<PersonalSpan> found = PersonalData.inMember(other.path(), other.text());
            if (!found.isEmpty() && other.isOfRecord()) {
                found = found.stream().filter(span -> !isIn(said, span)).toList();
            }
            if (!found.isEmpty()) {
                reading.report().add(reading.whole(), beside(other.path(), found));
            }
        }
    }

    private static boolean isIn(Set<String> said, PersonalSpan wanted) {
        return said.stream()
                .flatMap(text -> PersonalData.in(text).stream())
                .anyMatch(span ->
                        span.kind() == wanted.kind() && span.value().equals(wanted.value()));
    }

    private static Stream<String> said(Reading reading) {
        Origin origin = reading.conversation().source().origin();
        if (origin.format().isEmpty()) {
            return Stream.of();
        }
        return Stream.concat(
                reading.conversation().messages().stream().map(CuratedMessage::content),
                origin.branches().stream()
                        .flatMap(branch -> branch.messages().stream())
                        .map(Message::content)
                        .filter(Objects::nonNull));
    }

    /// What the check says of a field that is read as no part of a conversation.
    public static String beside(String field, List<PersonalSpan> found) {
        return "The field " + field + " holds " + allOf(found) + ".";
    }

    /// A part of the source that belongs to no message.
    public enum Part {
        MODEL("model name"),
        PROVIDER("model provider"),
        SUMMARY("task summary"),
        EXPECTATION("task expectation"),
        AGE("survey (age)"),
        GENDER("survey (gender)"),
        FREQUENCY("survey (frequency)"),
        OCCUPATION("survey (occupation)"),
        PURPOSES("survey (purposes)"),
        EDUCATION("survey (education)");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        private @Nullable String in(Conversation source) {
            Survey survey = source.survey();
            return switch (this) {
                case MODEL -> source.modelName();
                case PROVIDER -> source.modelProvider();
                case SUMMARY -> source.taskSummary();
                case EXPECTATION -> source.taskExpectation();
                case AGE -> survey == null ? null : survey.age();
                case GENDER -> survey == null ? null : survey.gender();
                case FREQUENCY -> survey == null ? null : survey.frequency();
                case OCCUPATION -> survey == null ? null : survey.occupation();
                case PURPOSES -> survey == null ? null : survey.purposes();
                case EDUCATION -> survey == null ? null : survey.education();
            };
        }
    }

    /// What the check says of one of these parts: one finding, whatever it holds.
    ///
    /// @param text the part itself
    public record Told(Part part, String text, String message) {}

    /// The parts of a source that hold personal data, with what is said of each.
    public static List<Told> toldOf(Conversation source) {
        List<Told> told = new ArrayList<>();
        for (Part part : Part.values()) {
            String text = part.in(source);
            List<PersonalSpan> found = text == null ? List.of() : PersonalData.in(text);
            if (text != null && !found.isEmpty()) {
                told.add(
                        new Told(part, text, "The " + part.words + " holds " + allOf(found) + "."));
            }
        }
        return told;
    }

    private static String allOf(List<PersonalSpan> found) {
        return found.stream()
                .map(PersonalDataPresent::named)
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static String named(PersonalSpan found) {
        return switch (found.kind()) {
            case EMAIL -> "an " + found.kind().title();
            default -> "a " + found.kind().title();
        };
    }
}
