package org.thoughttrace.curator.bench;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes a file as large as wanted that looks like given conversations: their words, each followed by
/// one that follows it there, in texts as long as theirs, with their labels and their survey. The
/// same seed makes the same file.
final class LookAlike {

    private static final int MOST_TURNS = 16;
    private static final String[] MODELS = {
        "Model A", "Model B", "Model C", "Model D", "Model E", "Model F", "Model G", "Model H"
    };
    private static final Instant BEGINNING = Instant.parse("2026-03-01T00:00:00Z");
    private static final int SECONDS = 45 * 86_400;
    private static final double SPARSE = 0.41;
    private static final double WITH_SURVEY = 0.9;

    /// Replies of real data are so many times as long as those of the sample that ships.
    private static final int PARTS_OF_A_REPLY = 4;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Random random;
    private final WordChain user;
    private final WordChain assistant;
    private final WordChain reason;
    private final WordChain reaction;
    private final WordChain task;
    private final List<String> reasonLabels = new ArrayList<>();
    private final List<String> reactionLabels = new ArrayList<>();
    private final List<JsonNode> surveys = new ArrayList<>();

    private LookAlike(List<JsonNode> models, long seed) {
        random = new Random(seed);
        List<String> asked = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        List<String> reactions = new ArrayList<>();
        List<String> tasks = new ArrayList<>();
        for (JsonNode conversation : models) {
            tasks.add(conversation.path("task_summary").asString(""));
            tasks.add(conversation.path("task_expectation").asString(""));
            conversation.path("survey_answers").forEach(surveys::add);
            for (JsonNode message : conversation.path("messages")) {
                boolean isUser = message.path("type").asString("").equals("user");
                (isUser ? asked : told).add(message.path("content").asString(""));
                for (JsonNode thought : message.path("reasons")) {
                    reasons.add(thought.path("content").asString(""));
                    reasonLabels.add(thought.path("label").asString(""));
                }
                for (JsonNode thought : message.path("reactions")) {
                    reactions.add(thought.path("content").asString(""));
                    reactionLabels.add(thought.path("label").asString(""));
                }
            }
        }
        user = new WordChain(random, asked);
        assistant = new WordChain(random, told);
        reason = new WordChain(random, reasons);
        reaction = new WordChain(random, reactions);
        task = new WordChain(random, tasks);
    }

    /// Writes so many conversations.
    ///
    /// @param like a file of conversations, of which the first hundred are looked at
    static Path write(Path like, Path file, int conversations) throws IOException {
        JsonMapper reader = JsonMapper.builder().build();
        List<JsonNode> models = new ArrayList<>();
        try (var lines = Files.lines(like)) {
            lines.filter(line -> !line.isBlank())
                    .limit(100)
                    .forEach(line -> models.add(reader.readTree(line)));
        }
        LookAlike made = new LookAlike(models, 7);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int number = 1; number <= conversations; number++) {
                out.write(made.mapper.writeValueAsBytes(made.conversation(number)));
                out.write('\n');
            }
        }
        return file;
    }

    private ObjectNode conversation(int number) {
        ObjectNode root = mapper.createObjectNode();
        root.put("id", "user" + (number + 1) / 2 + "_task" + (2 - number % 2) + "_conversation1");
        Instant at = BEGINNING.plusSeconds(random.nextInt(SECONDS));
        String begun = at.toString();
        ArrayNode messages = root.putArray("messages");
        int turns = 2 * (1 + (int) (Math.abs(random.nextGaussian()) * 3 + random.nextInt(3)));
        boolean isSparse = random.nextDouble() < SPARSE;
        for (int turn = 0; turn < Math.min(MOST_TURNS * 2, turns); turn++) {
            at = at.plusSeconds(5L + random.nextInt(115));
            addMessage(messages, turn % 2 == 0, isSparse, at);
        }
        int model = (int) (Math.abs(random.nextGaussian()) * 3) % MODELS.length;
        root.put("model_name", MODELS[model]);
        root.put("model_provider", "Provider " + model / 2);
        root.put("created_at", begun);
        root.put("updated_at", at.toString());
        root.put("task_summary", task.make());
        root.put("task_expectation", task.make());
        ArrayNode survey = root.putArray("survey_answers");
        if (!surveys.isEmpty() && random.nextDouble() < WITH_SURVEY) {
            ObjectNode person = (ObjectNode) surveys.get(random.nextInt(surveys.size())).deepCopy();
            person.put("age", Integer.toString(18 + random.nextInt(60)));
            survey.add(person);
        }
        return root;
    }

    private void addMessage(ArrayNode messages, boolean isUser, boolean isSparse, Instant at) {
        ObjectNode message = messages.addObject();
        message.put("content", isUser ? user.make() : reply());
        message.put("timestamp", at.toString());
        message.put("type", isUser ? "user" : "assistant");
        message.put("id", at.toEpochMilli());
        ArrayNode thoughts = message.putArray(isUser ? "reasons" : "reactions");
        if (random.nextDouble() < (isSparse ? 0.03 : 0.96)) {
            ObjectNode thought = thoughts.addObject();
            thought.put("content", (isUser ? reason : reaction).make());
            thought.put("timestamp", at.plusSeconds(4).toString());
            thought.put("label", any(isUser ? reasonLabels : reactionLabels));
        }
    }

    private String reply() {
        StringBuilder reply = new StringBuilder(assistant.make());
        for (int part = 1; part < PARTS_OF_A_REPLY; part++) {
            reply.append("\n\n").append(assistant.make());
        }
        return reply.toString();
    }

    private @Nullable String any(List<String> some) {
        return some.isEmpty() ? null : some.get(random.nextInt(some.size()));
    }
}
