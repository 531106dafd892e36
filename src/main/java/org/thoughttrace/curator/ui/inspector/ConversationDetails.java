package org.thoughttrace.curator.ui.inspector;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.library.Library.LoadedConversation;
import org.thoughttrace.curator.logic.reading.Times;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceTime;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Survey;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the details tell about a conversation, in words.
///
/// @param task empty where the source has none; so are the other texts
/// @param survey what the participant told about themselves; empty for no survey
/// @param facts dates, length and counts, each with its name
record ConversationDetails(
        String id,
        Status status,
        String task,
        String expected,
        String participant,
        List<Word> survey,
        String model,
        List<Fact> facts,
        SourceFacts source,
        List<Word> topics,
        List<Word> tags,
        List<Disagreement> disagreements) {

    private static final List<String> FREQUENCIES =
            List.of("rarely", "now and then", "often", "every day", "many times a day");

    /// A word on a chip.
    ///
    /// @param key what the store holds
    /// @param hint what more there is to say
    record Word(String key, String shown, String hint) {}

    /// One line of facts.
    ///
    /// @param hint the exact value; empty where there is no more to say
    record Fact(String name, String value, String hint) {}

    /// Where a conversation comes from.
    ///
    /// @param format the layout of another program, if it came in such
    /// @param edited true when an export of it differs from its source
    /// @param contested true when the same id came in with other bytes, too
    /// @param open true while a curator has to choose between them
    record SourceFacts(
            String file,
            long line,
            String sha256,
            Optional<SourceFormat> format,
            boolean edited,
            boolean contested,
            boolean open) {}

    /// A field that two curators set to different values.
    ///
    /// @param turn 0 for none
    record Disagreement(String words, int turn) {}

    static ConversationDetails of(LoadedConversation loaded, LabelScheme scheme) {
        CuratedConversation conversation = loaded.conversation();
        Conversation source = conversation.source();
        ChangeWords words = new ChangeWords(scheme, conversation);
        return new ConversationDetails(
                conversation.id(),
                conversation.status(),
                text(source.taskSummary()),
                text(source.taskExpectation()),
                source.participant(),
                survey(source.survey()),
                joined(source.modelName(), source.modelProvider()),
                facts(conversation),
                new SourceFacts(
                        loaded.source().file(),
                        loaded.source().line(),
                        loaded.source().sha256(),
                        source.origin().known(),
                        conversation.isEdited(),
                        loaded.choice().hasOthers(),
                        loaded.choice().isOpen()),
                conversation.topics().stream()
                        .map(key -> new Word(key, words.topic(key), key))
                        .toList(),
                conversation.tags().stream().map(tag -> new Word(tag, tag, tag)).toList(),
                conversation.conflicting().stream()
                        .map(state -> disagreement(words, state))
                        .toList());
    }

    private static Disagreement disagreement(ChangeWords words, FieldState state) {
        return new Disagreement(
                words.disagreement(state.target(), state.field(), state.value()),
                words.turnOf(state.target()));
    }

    private static List<Word> survey(@Nullable Survey survey) {
        if (survey == null) {
            return List.of();
        }
        List<Word> words = new ArrayList<>();
        add(words, "Age", survey.age());
        add(words, "Gender", survey.gender());
        add(words, "Education", survey.education());
        add(words, "Occupation", survey.occupation());
        String often = text(survey.frequency());
        if (!often.isEmpty()) {
            words.add(new Word(often, frequency(often), "Uses assistants: " + often + " of 5"));
        }
        for (String purpose : text(survey.purposes()).split(",", -1)) {
            add(words, "Uses assistants for", purpose);
        }
        return words;
    }

    private static void add(List<Word> words, String name, @Nullable String answer) {
        String text = text(answer);
        if (!text.isEmpty()) {
            words.add(new Word(text, text, name + ": " + text));
        }
    }

    /// The words of an answer from "1" to "5"; any other answer as it is.
    private static String frequency(String answer) {
        return answer.length() == 1 && answer.charAt(0) >= '1' && answer.charAt(0) <= '5'
                ? FREQUENCIES.get(answer.charAt(0) - '1')
                : "frequency " + answer;
    }

    private static List<Fact> facts(CuratedConversation conversation) {
        List<Fact> facts = new ArrayList<>();
        Conversation source = conversation.source();
        addDate(facts, "Created", source.createdAt());
        addDate(facts, "Updated", source.updatedAt());
        Times.length(conversation)
                .ifPresent(length ->
                        facts.add(
                                new Fact(
                                        "Length",
                                        Times.inWords(length),
                                        "From the first message to the last")));
        facts.add(new Fact("Turns", Integer.toString(conversation.messages().size()), ""));
        facts.add(new Fact("Thoughts", Integer.toString(conversation.thoughtCount()), ""));
        return facts;
    }

    private static void addDate(List<Fact> facts, String name, @Nullable String date) {
        String text = text(date);
        if (!text.isEmpty()) {
            String shown = SourceTime.parse(text).map(at -> shown(at)).orElse(text);
            facts.add(new Fact(name, shown, text));
        }
    }

    private static String shown(Instant at) {
        return Moments.dayAndTime(at, ZoneId.systemDefault());
    }

    private static String joined(@Nullable String name, @Nullable String provider) {
        return String.join(
                " · ",
                Stream.of(text(name), text(provider)).filter(part -> !part.isEmpty()).toList());
    }

    private static String text(@Nullable String text) {
        return Objects.toString(text, "").strip();
    }
}
