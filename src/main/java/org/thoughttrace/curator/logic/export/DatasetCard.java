package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.split.SplitPlan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `README.md`: what an export is, for people, under the header that the hub reads.
final class DatasetCard {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]*");

    private final CardFacts facts;
    private final List<String> lines = new ArrayList<>();

    DatasetCard(CardFacts facts) {
        this.facts = facts;
    }

    String text() {
        header();
        what();
        funnel();
        parts();
        personal();
        source();
        return String.join("\n", lines) + "\n";
    }

    private void header() {
        add("---");
        licence();
        add("language:");
        facts.card().languages().forEach(code -> add("- " + YamlText.quoted(code)));
        add("pretty_name: " + YamlText.quoted(facts.card().title()));
        add("size_categories:");
        add("- " + size(facts.outcome().rows()));
        add("task_categories:");
        add("- " + task());
        add("tags:");
        add("- conversations");
        add("- user-thoughts");
        Map<String, List<OutFile>> configs = configs();
        // Without configurations the hub would take the files about files for data.
        add(configs.isEmpty() ? "viewer: false" : "configs:");
        configs.forEach((name, files) -> {
            add("- config_name: " + YamlText.quoted(name));
            add("  data_files:");
            for (OutFile file : files) {
                String part = file.part().isEmpty() ? "train" : file.part();
                add("  - split: " + YamlText.quoted(part));
                add("    path: " + YamlText.quoted(file.name()));
            }
        });
        add("---");
    }

    /// The hub knows licences by their identifiers in small letters; any other one is named beside it.
    private void licence() {
        String licence = facts.card().licence().strip();
        if (IDENTIFIER.matcher(licence).matches()) {
            add("license: " + YamlText.quoted(licence.toLowerCase(Locale.ROOT)));
        } else {
            add("license: other");
            add("license_name: " + YamlText.quoted(licence));
        }
    }

    /// The files that the hub can load: no workbooks, and none without rows, for it calls a file without
    /// data an error.
    private Map<String, List<OutFile>> configs() {
        Map<String, List<OutFile>> configs = new LinkedHashMap<>();
        for (OutFile file : facts.outcome().files()) {
            boolean isWorkbook = facts.format().ending().equals("xlsx");
            if (isWorkbook || file.rows() == 0) {
                continue;
            }
            String name = file.stream().name().isEmpty() ? "default" : file.stream().name();
            configs.computeIfAbsent(name, key -> new ArrayList<>()).add(file);
        }
        return configs;
    }

    private String task() {
        return switch (facts.format().name()) {
            case "thought-inference" -> "text-classification";
            case "csv", "xlsx", "parquet" -> "tabular-classification";
            default -> "text-generation";
        };
    }

    static String size(long rows) {
        if (rows < 1_000) {
            return "n<1K";
        }
        String[] bounds = {"1K", "10K", "100K", "1M", "10M", "100M", "1B"};
        long most = 10_000;
        int at = 0;
        while (rows >= most && at < bounds.length - 2) {
            most *= 10;
            at++;
        }
        return bounds[at] + "<n<" + bounds[at + 1];
    }

    /// A text of the recipe on one line, so that it can begin nothing of its own.
    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\R+", " ");
    }

    private void what() {
        Counts given = facts.outcome().given();
        add("");
        add("# " + onOneLine(facts.card().title()));
        add("");
        add(facts.description());
        add("");
        add(
                (facts.format().rowsArePartial()
                                ? Amounts.of(facts.outcome().rows(), "row") + ", made of "
                                : "")
                        + Amounts.of(given.conversations(), "conversation")
                        + " of "
                        + Amounts.of(facts.participants(), "participant")
                        + " with "
                        + Amounts.of(facts.models(), "model")
                        + ": "
                        + Amounts.of(given.messages(), "message")
                        + ", "
                        + Amounts.of(given.thoughts(), "thought")
                        + ", "
                        + Amounts.of(given.pairs(), "pair")
                        + " of a reaction and the next reason"
                        + (facts.format().rowsArePartial()
                                ? ", not all of which stand in a row."
                                : "."));
        add("");
        add("| file | rows | SHA-256 |");
        add("|---|---:|---|");
        for (OutFile file : facts.outcome().files()) {
            add(
                    "| `"
                            + file.name()
                            + "` | "
                            + number(file.rows())
                            + " | `"
                            + file.sha256()
                            + "` |");
        }
        if (!facts.recipe().shape().options().isEmpty()) {
            add("");
            add(
                    "Options of the format: "
                            + facts.recipe().shape().options().entrySet().stream()
                                    .map(option -> option.getKey() + " = " + option.getValue())
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }

    private void funnel() {
        add("");
        add("## What was left out, and why");
        add("");
        add("| rule | items | conversations | messages | thoughts | pairs |");
        add("|---|---:|---:|---:|---:|---:|");
        Funnel funnel = facts.outcome().funnel();
        row("in the store", "", funnel.all());
        for (Funnel.Stage stage : funnel.steps()) {
            row("− " + stage.rule().title(), number(stage.items()), stage.removed());
        }
        row("given out", "", funnel.left());
        add("");
        add("Every item is listed in `excluded.csv`; `manifest.json` has the whole recipe.");
    }

    private void row(String title, String items, Counts counts) {
        add(
                "| "
                        + title
                        + " | "
                        + items
                        + " | "
                        + number(counts.conversations())
                        + " | "
                        + number(counts.messages())
                        + " | "
                        + number(counts.thoughts())
                        + " | "
                        + number(counts.pairs())
                        + " |");
    }

    private void parts() {
        SplitPlan plan = facts.outcome().split();
        if (plan == null) {
            return;
        }
        add("");
        add("## Parts");
        add("");
        add("Divided by " + plan.split().by().key() + ", seed " + plan.split().seed() + ". ");
        add(
                plan.straddling() == 0
                        ? "No participant is in more than one part."
                        : number(plan.straddling())
                                + " participants are in more than one part: words of theirs in one"
                                + " may tell of those in another.");
        add("");
        add("| part | wanted | conversations | share | participants |");
        add("|---|---:|---:|---:|---:|");
        for (SplitPlan.Part part : plan.parts()) {
            add(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.1f %% | %,d | %.1f %% | %,d |",
                            part.name(),
                            100 * part.wanted(),
                            part.conversations(),
                            100 * part.achieved(),
                            part.participants()));
        }
        StrataTable.of(plan).markdown().forEach(this::add);
    }

    private void personal() {
        add("");
        add("## Personal data");
        add("");
        Outcome.Personal personal = facts.outcome().personal();
        if (!facts.recipe().clean().redacts()) {
            add(
                    "It was not looked for. Participants may have written names, addresses or"
                            + " numbers.");
        } else {
            add(
                    "Stretches that were found or flagged were treated as follows: "
                            + (personal.counts().isEmpty()
                                    ? "there were none"
                                    : String.join(", ", personal.treated()))
                            + ". Names of persons are found only where the words before them leave"
                            + " no doubt, and where a curator flagged them.");
            add(
                    "Stand-ins with a number are the same for the same value within this export; no"
                            + " key leads back to it.");
            add(
                    personal.leftovers().isEmpty()
                            ? "A search of the finished files found nothing left."
                            : "A search of the finished files found left over: "
                                    + String.join(", ", personal.leftInWords())
                                    + ".");
        }
        if (!personal.kept().isEmpty()) {
            add(
                    "Curators decided that "
                            + number(personal.placesKept())
                            + (personal.placesKept() == 1 ? " place stays" : " places stay")
                            + " as written; `manifest.json` counts them by kind and reason.");
        }
        if (personal.smallestGroup() > 0) {
            add(personal.rarest());
        }
    }

    private void source() {
        add("");
        add("## Source and licence");
        add("");
        String source =
                (onOneLine(facts.card().citation()) + " " + onOneLine(facts.card().url())).strip();
        if (!source.isEmpty()) {
            add(source);
            add("");
        }
        if (facts.foreign() > 0) {
            add(
                    Amounts.of(facts.foreign(), "conversation")
                            + " came in from other programs ("
                            + facts.originsInWords()
                            + "). Title, licence and citation of what they are from are told by"
                            + " `card` in the recipe alone.");
            add("");
        }
        add(
                "Licence: "
                        + onOneLine(facts.card().licence())
                        + ". Source data, SHA-256: `"
                        + facts.sourceHash()
                        + "`.");
        if (!facts.curators().isEmpty()) {
            add("Curated by " + String.join(", ", facts.curators()) + ".");
        }
        add("Written by " + facts.order().program() + ".");
        if (facts.order().date() != null) {
            add("Date: " + facts.order().date() + ".");
        }
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void add(String line) {
        lines.add(line);
    }
}
