package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.audit.AuditProgress;
import org.thoughttrace.curator.logic.audit.Judged;
import org.thoughttrace.curator.logic.audit.Standing;
import org.thoughttrace.curator.logic.check.Check;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckSettings;
import org.thoughttrace.curator.logic.check.Checks;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.filter.Nearest;
import org.thoughttrace.curator.model.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `curator check`: what the checks find in the texts as they stand now.
@Command(
        name = "check",
        description = {
            "Look for what may be wrong: in thoughts, messages, conversations and surveys.",
            "Exit code 1 when something is found that weighs --fail-on or more."
        })
final class CheckCommand extends StoreCommand {

    @Option(
            names = "--only",
            paramLabel = "ID",
            arity = "1..*",
            split = ",",
            description = "Only these checks, those that are off as well.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "info, minor (without it) or major.")
    private String failOn = Severity.MINOR.key();

    @Option(names = "--list", description = "List the checks and how they are set; check nothing.")
    private boolean list;

    @Mixin private FilterOption filter = new FilterOption();

    CheckCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        Severity limit = severity();
        Map<Check, CheckSettings> chosen = chosen(workspace.checks().settings());
        if (list) {
            printList(chosen);
            return ExitCode.DONE;
        }
        chosen.values().removeIf(settings -> only.isEmpty() && !settings.isOn());
        List<String> wanted = workspace.finder().find(filter.read(workspace, output())).ids();
        List<Finding> findings =
                workspace.checks().run(chosen, wanted, AuditProgress.NONE).findings().stream()
                        .filter(judged -> judged.standing() != Standing.DISMISSED)
                        .map(Judged::finding)
                        .toList();
        print(findings, wanted.size());
        return findings.stream().anyMatch(one -> one.severity().compareTo(limit) >= 0)
                ? ExitCode.FOUND
                : ExitCode.DONE;
    }

    private Severity severity() {
        return Severity.ofKey(failOn)
                .orElseThrow(() ->
                        wrong("\"" + failOn + "\" is no severity: info, minor, major.", "fail-on"));
    }

    private Map<Check, CheckSettings> chosen(Map<Check, CheckSettings> all) {
        for (String id : only) {
            if (Checks.of(id).isEmpty()) {
                List<String> ids = Checks.all().stream().map(check -> check.info().id()).toList();
                String guess =
                        Nearest.of(id, ids)
                                .map(nearest -> " Did you mean \"" + nearest + "\"?")
                                .orElse(" --list shows them all.");
                throw wrong("There is no check \"" + id + "\"." + guess, "only");
            }
        }
        Map<Check, CheckSettings> chosen = new LinkedHashMap<>();
        all.forEach((check, settings) -> {
            if (only.isEmpty() || only.contains(check.info().id())) {
                chosen.put(check, settings);
            }
        });
        return chosen;
    }

    private static CommandFailure wrong(String message, String field) {
        return new CommandFailure(
                new Output.Problem(
                        message, Optional.empty(), Optional.empty(), Optional.of(field), List.of()),
                ExitCode.USAGE);
    }

    private void print(List<Finding> findings, int conversations) {
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("conversations", conversations);
            ArrayNode all = Output.array(root, "findings");
            findings.forEach(finding -> write(all.addObject(), finding));
            output().json(root);
            return;
        }
        findings.forEach(finding -> output().line(line(finding)));
        output().note(
                        Amounts.of(findings.size(), "finding")
                                + " in "
                                + Amounts.of(conversations, "conversation"));
    }

    private static void write(ObjectNode node, Finding finding) {
        Place place = finding.place();
        node.put("check", finding.check());
        node.put("severity", finding.severity().key());
        node.put("conversation", finding.conversation());
        put(node, "turn", place.turn() == 0 ? null : place.turn());
        put(node, "thought", place.number() == 0 ? null : place.number());
        put(node, "start", place.span() == null ? null : place.span().start());
        put(node, "end", place.span() == null ? null : place.span().end());
        node.put("message", finding.message());
    }

    private static void put(ObjectNode node, String name, @Nullable Integer number) {
        if (number == null) {
            node.putNull(name);
        } else {
            node.put(name, number);
        }
    }

    private static String line(Finding finding) {
        Place place = finding.place();
        return finding.conversation()
                + "\t"
                + (place.turn() == 0 ? "-" : "turn " + place.turn())
                + (place.number() == 0 ? "" : ", thought " + place.number())
                + "\t"
                + finding.severity().key()
                + "\t"
                + finding.check()
                + "\t"
                + Output.oneLine(finding.message());
    }

    private void printList(Map<Check, CheckSettings> checks) {
        if (!json().isAsked()) {
            checks.forEach((check, settings) -> output().line(line(check.info(), settings)));
            return;
        }
        ObjectNode root = Output.object();
        ArrayNode all = Output.array(root, "checks");
        checks.forEach((check, settings) -> write(all.addObject(), check.info(), settings));
        output().json(root);
    }

    private static void write(ObjectNode node, CheckInfo info, CheckSettings settings) {
        node.put("id", info.id());
        node.put("name", info.name());
        node.put("group", info.group().title());
        node.put("severity", settings.severity().key());
        node.put("on", settings.isOn());
        ObjectNode options = node.putObject("options");
        info.options().forEach(option -> options.put(option.key(), settings.value(option.key())));
        node.put("why", info.explanation().why());
        node.put("example", info.explanation().example());
        node.put("action", info.explanation().action());
        node.put("measured", info.explanation().measured());
    }

    private static String line(CheckInfo info, CheckSettings settings) {
        StringBuilder line =
                new StringBuilder(info.id())
                        .append('\t')
                        .append(settings.severity().key())
                        .append('\t')
                        .append(settings.isOn() ? "on" : "off")
                        .append('\t')
                        .append(info.name());
        info.options()
                .forEach(option ->
                        line.append(info.options().getFirst() == option ? "\t" : ", ")
                                .append(option.key())
                                .append('=')
                                .append(settings.value(option.key())));
        return line.toString();
    }
}
