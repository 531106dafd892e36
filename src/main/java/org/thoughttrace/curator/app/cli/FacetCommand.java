package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterField.Kind;
import org.thoughttrace.curator.logic.find.ValueCount;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// `curator facet`: the values of a field, with the number of conversations that have each.
@Command(
        name = "facet",
        description = {
            "Count the conversations that have each value of a field.",
            "A filter on the same field is left out of the counts, as in the window."
        })
final class FacetCommand extends StoreCommand {

    @Parameters(index = "1", paramLabel = "FIELD", description = "A field of filters.")
    private String field = "";

    @Mixin private FilterOption filter = new FilterOption();

    FacetCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        FilterField wanted =
                FilterField.ofKey(field)
                        .filter(FilterField::isCountable)
                        .orElseThrow(() -> unknown(field));
        List<ValueCount> values =
                workspace
                        .finder()
                        .facets(filter.read(workspace, output()), List.of(wanted))
                        .getOrDefault(wanted, List.of());
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            ArrayNode all = Output.array(root, "values");
            for (ValueCount value : values) {
                ObjectNode node = all.addObject();
                if (wanted.kind() == Kind.NUMBER && value.value() != null) {
                    node.put("value", Long.parseLong(value.value()));
                } else {
                    node.put("value", value.value());
                }
                node.put("count", value.count());
            }
            output().json(root);
        } else {
            for (ValueCount value : values) {
                String name = value.value() == null ? "(none)" : Output.oneLine(value.value());
                output().line("%8d  %s".formatted(value.count(), name));
            }
        }
        return ExitCode.DONE;
    }

    private static CommandFailure unknown(String field) {
        return new CommandFailure(
                Output.Problem.of(
                        "\""
                                + field
                                + "\" is no field with values to count. These are: "
                                + Arrays.stream(FilterField.values())
                                        .filter(FilterField::isCountable)
                                        .map(FilterField::key)
                                        .collect(Collectors.joining(", "))
                                + "."),
                ExitCode.USAGE);
    }
}
