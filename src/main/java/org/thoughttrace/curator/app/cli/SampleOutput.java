package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceSample;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Tells how the first records of a file would be read, so that it can be corrected.
final class SampleOutput {
    private SampleOutput() {}

    /// Says it in a few lines; nothing of a file that is all ThoughtTrace's, which needs no words.
    static void print(Path file, SourceSample sample, Output out) {
        boolean isOwn =
                sample.rejected() == 0
                        && sample.format().stream().allMatch(SourceFormat.THOUGHTTRACE::equals);
        if (isOwn) {
            return;
        }
        out.line(
                file.getFileName()
                        + " is "
                        + sample.form()
                        + ", "
                        + sample.format()
                                .map(format -> "read as " + format.title())
                                .orElse("of no format that is known")
                        + "; records looked at: "
                        + sample.records()
                        + ", of which cannot be read: "
                        + sample.rejected()
                        + ".");
        list("  speakers", sample.roles().stream().map(SampleOutput::words).toList(), out);
        // Where records are trees, what they hold lies under ids that nobody could map.
        if (sample.format().stream().allMatch(SourceFormat::isOfRows)) {
            list("  fields", fields(sample, ""), out);
            lists(sample).forEach(name -> list("  in " + name, fields(sample, name), out));
        }
    }

    /// The list of messages; as long as it is not known, every list that may be it.
    private static List<String> lists(SourceSample sample) {
        String messages = sample.mapped().getOrDefault(SourceMapping.Field.MESSAGES, "");
        List<String> all =
                sample.fields().stream()
                        .filter(field -> field.list().isEmpty() && field.isList())
                        .map(SourceSample.FieldName::name)
                        .toList();
        return all.contains(messages) ? List.of(messages) : all;
    }

    private static void list(String what, List<String> words, Output out) {
        if (!words.isEmpty()) {
            out.line(what + ": " + String.join(", ", words));
        }
    }

    private static String words(SourceSample.RoleWord role) {
        return role.word()
                + " = "
                + (role.isKnown() ? role.type() : "nobody known")
                + " ("
                + role.messages()
                + ")";
    }

    private static List<String> fields(SourceSample sample, String list) {
        return sample.fields().stream()
                .filter(field -> field.list().equals(list))
                .map(field -> field.name() + meaning(sample, field))
                .toList();
    }

    private static String meaning(SourceSample sample, SourceSample.FieldName field) {
        boolean isInMessage = !field.list().isEmpty();
        return sample.mapped().entrySet().stream()
                .filter(entry -> entry.getValue().equals(field.name()))
                .filter(entry -> isInMessage == isOfMessage(entry.getKey()))
                .map(entry -> " = " + entry.getKey().key())
                .collect(Collectors.joining());
    }

    private static boolean isOfMessage(SourceMapping.Field field) {
        return field == SourceMapping.Field.ROLE || field == SourceMapping.Field.TEXT;
    }

    /// Writes it into a list.
    static void write(Path file, SourceSample sample, ArrayNode files) {
        ObjectNode node = files.addObject();
        node.put("file", file.toString());
        node.put("form", sample.form());
        node.put("format", sample.format().map(SourceFormat::key).orElse(null));
        node.put("records", sample.records());
        node.put("rejected", sample.rejected());
        ArrayNode roles = Output.array(node, "roles");
        for (SourceSample.RoleWord role : sample.roles()) {
            ObjectNode one = roles.addObject();
            one.put("word", role.word());
            one.put("messages", role.messages());
            one.put("type", role.type());
            one.put("known", role.isKnown());
        }
        ArrayNode fields = Output.array(node, "fields");
        for (SourceSample.FieldName field : sample.fields()) {
            ObjectNode one = fields.addObject();
            one.put("list", field.list().isEmpty() ? null : field.list());
            one.put("name", field.name());
            one.put("records", field.records());
        }
        ObjectNode mapped = node.putObject("mapped");
        for (SourceMapping.Field field : SourceMapping.Field.values()) {
            String name = sample.mapped().get(field);
            if (name != null) {
                mapped.put(field.key(), name);
            }
        }
    }
}
