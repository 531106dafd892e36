package org.thoughttrace.curator.logic.check;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.logic.curation.Fold;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.CuratedConversation;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Makes a conversation for a check to look at: messages in turn, a minute apart, each thought ten
/// seconds after its message unless told otherwise.
public final class Talk {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");

    private final ObjectNode root = MAPPER.createObjectNode();
    private final ArrayNode messages;
    private Instant at = BEGIN;

    private Talk(String id) {
        root.put("id", id);
        root.put("model_name", "M");
        root.put("task_summary", "A summary of what was asked");
        root.putArray("survey_answers");
        this.messages = root.putArray("messages");
    }

    public static Talk of(String id) {
        return new Talk(id);
    }

    /// A message of the user.
    public Talk user(String text) {
        return message("user", text);
    }

    /// A reply.
    public Talk reply(String text) {
        return message("assistant", text);
    }

    public Talk message(String type, String text) {
        at = at.plusSeconds(60);
        ObjectNode message = messages.addObject();
        message.put("id", at.toEpochMilli());
        message.put("timestamp", at.toString());
        message.put("type", type);
        message.put("content", text);
        return this;
    }

    /// Lets the next message come so much later, or earlier.
    public Talk later(long seconds) {
        at = at.plusSeconds(seconds);
        return this;
    }

    public Talk reason(String text, @Nullable String label) {
        return thought("reasons", text, label, 10);
    }

    public Talk reaction(String text, @Nullable String label) {
        return thought("reactions", text, label, 10);
    }

    /// A thought at the last message.
    ///
    /// @param after seconds after it
    public Talk thought(String list, String text, @Nullable String label, long after) {
        ObjectNode message = (ObjectNode) messages.get(messages.size() - 1);
        ArrayNode thoughts =
                message.get(list) instanceof ArrayNode there ? there : message.putArray(list);
        ObjectNode thought = thoughts.addObject();
        thought.put("content", text);
        thought.put("timestamp", at.plusSeconds(after).toString());
        thought.put("label", label);
        return this;
    }

    public Talk summary(String text) {
        root.put("task_summary", text);
        return this;
    }

    public Talk survey(String age, String gender, String education, String occupation) {
        ObjectNode survey = root.putArray("survey_answers").addObject();
        survey.put("age", age);
        survey.put("gender", gender);
        survey.put("education", education);
        survey.put("occupation", occupation);
        survey.put("frequency", "4");
        survey.put("purposes", "Reading, writing");
        return this;
    }

    /// Lets the survey have these purposes, and no frequency.
    public Talk purposes(String purposes) {
        ObjectNode survey = (ObjectNode) root.get("survey_answers").get(0);
        survey.put("frequency", "");
        survey.put("purposes", purposes);
        return this;
    }

    /// As one line of a file.
    public String line() {
        return MAPPER.writeValueAsString(root);
    }

    public CuratedConversation conversation() {
        return Fold.unedited(
                ConversationParser.parse(line().getBytes(StandardCharsets.UTF_8)),
                new SchemeService().standard());
    }

    /// What one check finds in it, as it is without settings.
    public List<Finding> check(String id) {
        return check(id, List.of(this));
    }

    /// What one check finds in several.
    public static List<Finding> check(String id, List<Talk> talks) {
        Check check = Checks.of(id).orElseThrow();
        CheckSettings settings = CheckSettings.standard(check.info());
        List<Finding> found = new ArrayList<>();
        Report report = new Report(check.info(), settings, found::add);
        switch (check) {
            case ConversationCheck one ->
                    talks.forEach(talk ->
                            one.look(
                                    new Reading(
                                            talk.conversation(),
                                            new SchemeService().standard(),
                                            settings,
                                            report)));
            case SetCheck<?> set -> compare(set, settings, talks, report);
        }
        return found;
    }

    private static <D> void compare(
            SetCheck<D> check, CheckSettings settings, List<Talk> talks, Report report) {
        List<D> digests = new ArrayList<>();
        for (Talk talk : talks) {
            D digest = check.digest(talk.conversation(), settings);
            if (digest != null) {
                digests.add(digest);
            }
        }
        check.conclude(digests, settings, report);
    }
}
