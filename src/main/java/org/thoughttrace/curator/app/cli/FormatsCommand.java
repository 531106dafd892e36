package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.exchange.format.FormatOption;
import org.thoughttrace.curator.exchange.format.Formats;
import org.thoughttrace.curator.exchange.format.OutputFormat;
import org.thoughttrace.curator.model.SourceFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.concurrent.Callable;

/// `curator formats`: what can be written, what each format lets one choose, and what can be read.
@Command(
        name = "formats",
        description =
                "List the formats that export writes, with their options, and those that import"
                        + " reads.")
final class FormatsCommand implements Callable<Integer> {

    @Mixin private JsonOption json = new JsonOption();

    private final Output output;

    FormatsCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (json.isAsked()) {
            ObjectNode root = Output.object();
            ArrayNode formats = Output.array(root, "formats");
            Formats.all().forEach(format -> write(formats.addObject(), format));
            ArrayNode readable = Output.array(root, "readable");
            for (SourceFormat format : SourceFormat.values()) {
                ObjectNode one = readable.addObject();
                one.put("name", format.key());
                one.put("title", format.title());
                one.put("description", format.description());
            }
            output.json(root);
        } else {
            output.line("To write, with export --format:");
            Formats.all().forEach(this::print);
            output.line("");
            output.line("To read, recognised by import or named with --format:");
            for (SourceFormat format : SourceFormat.values()) {
                output.line(format.key() + " – " + format.description());
            }
        }
        return ExitCode.DONE;
    }

    private static void write(ObjectNode node, OutputFormat format) {
        node.put("name", format.name());
        node.put("title", format.title());
        node.put("description", format.description());
        node.put("ending", format.ending());
        ArrayNode options = Output.array(node, "options");
        for (FormatOption option : format.options()) {
            ObjectNode one = options.addObject();
            one.put("name", option.name());
            ArrayNode values = Output.array(one, "values");
            option.values().forEach(values::add);
            one.put("usual", option.usual());
            one.put("meaning", option.meaning());
        }
    }

    private void print(OutputFormat format) {
        output.line(format.name() + " – " + format.description());
        for (FormatOption option : format.options()) {
            String values =
                    option.values().isEmpty()
                            ? "a number or " + option.usual()
                            : String.join("|", option.values());
            output.line("    --option " + option.name() + "=" + values + "  " + option.meaning());
        }
    }
}
