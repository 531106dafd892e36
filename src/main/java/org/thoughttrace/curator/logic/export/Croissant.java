package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `croissant.json`: what an export holds, for machines (MLCommons Croissant 1.0, a vocabulary on top of
/// schema.org). Has all that the specification requires: name, description, licence, url, creator,
/// datePublished, and for each file its address, kind and hash.
final class Croissant {
    private static final String CONFORMS_TO = "http://mlcommons.org/croissant/1.0";

    /// Licences that data is given out under, as SPDX writes them: its addresses mind the case.
    private static final List<String> SPDX =
            List.of(
                    "CC0-1.0",
                    "CC-BY-2.0",
                    "CC-BY-2.5",
                    "CC-BY-3.0",
                    "CC-BY-4.0",
                    "CC-BY-SA-3.0",
                    "CC-BY-SA-4.0",
                    "CC-BY-ND-4.0",
                    "CC-BY-NC-2.0",
                    "CC-BY-NC-3.0",
                    "CC-BY-NC-4.0",
                    "CC-BY-NC-SA-2.0",
                    "CC-BY-NC-SA-3.0",
                    "CC-BY-NC-SA-4.0",
                    "CC-BY-NC-ND-3.0",
                    "CC-BY-NC-ND-4.0",
                    "CDLA-Permissive-1.0",
                    "CDLA-Permissive-2.0",
                    "CDLA-Sharing-1.0",
                    "ODC-By-1.0",
                    "ODbL-1.0",
                    "PDDL-1.0",
                    "Apache-2.0",
                    "MIT",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "GPL-3.0-only",
                    "GPL-3.0-or-later",
                    "Unlicense");

    private final CardFacts facts;

    Croissant(CardFacts facts) {
        this.facts = facts;
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("@context", CroissantContext.tree());
        tree.put("@type", "sc:Dataset");
        tree.put("conformsTo", CONFORMS_TO);
        tree.put("name", facts.card().title());
        tree.put("description", facts.description());
        tree.put("license", licence(facts.card().licence()));
        tree.put("inLanguage", facts.card().languages());
        tree.put("url", facts.card().url());
        if (!facts.card().citation().isEmpty()) {
            tree.put("citeAs", facts.card().citation());
        }
        tree.put("creator", creators());
        // Required, and no clock is asked: the last day of the data itself where no date was given.
        tree.put("datePublished", facts.published().isEmpty() ? "1970-01-01" : facts.published());
        tree.put("version", "1.0.0");
        tree.put("distribution", facts.outcome().files().stream().map(this::file).toList());
        tree.put(
                "recordSet",
                facts.outcome().files().stream()
                        // A file of lines without a line has no fields that anybody could name.
                        .filter(file -> !file.shape().fields().isEmpty())
                        .map(this::records)
                        .toList());
        return tree;
    }

    /// An address, or the name of a licence that has none.
    private static Object licence(String licence) {
        String words = licence.strip();
        if (words.matches("https?://\\S+")) {
            return words;
        }
        return SPDX.stream()
                .filter(known -> known.equalsIgnoreCase(words))
                .findFirst()
                .<Object>map(known -> "https://spdx.org/licenses/" + known + ".html")
                .orElseGet(() -> named("sc:CreativeWork", words));
    }

    private List<Map<String, String>> creators() {
        List<Map<String, String>> creators = new ArrayList<>();
        creators.add(named("sc:Organization", "The authors of the source"));
        facts.curators().forEach(curator -> creators.add(named("sc:Person", curator)));
        return creators;
    }

    private static Map<String, String> named(String type, String name) {
        Map<String, String> tree = new LinkedHashMap<>();
        tree.put("@type", type);
        tree.put("name", name);
        return tree;
    }

    private Map<String, @Nullable Object> file(OutFile file) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("@type", "cr:FileObject");
        tree.put("@id", file.name());
        tree.put("name", file.name());
        tree.put("contentUrl", file.name());
        tree.put("contentSize", file.bytes() + " B");
        tree.put("encodingFormat", encoding());
        tree.put("sha256", file.sha256());
        return tree;
    }

    private String encoding() {
        return switch (facts.format().ending()) {
            case "csv" -> "text/csv";
            case "parquet" -> "application/x-parquet";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default -> "application/jsonlines";
        };
    }

    private Map<String, @Nullable Object> records(OutFile file) {
        String id = file.name().substring(0, file.name().lastIndexOf('.'));
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("@type", "cr:RecordSet");
        tree.put("@id", id);
        tree.put("name", id);
        tree.put("description", facts.format().description());
        tree.put(
                "field",
                file.shape().fields().stream().map(field -> field(file, id, field)).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> field(
            OutFile file, String records, Shape.Field field) {
        Map<String, @Nullable Object> tree = started(records + "/" + field.name(), field.name());
        if (field.inside().isEmpty()) {
            tree.put("dataType", field.type());
            tree.put("source", source(file, field.name(), null));
            return tree;
        }
        tree.put("repeated", true);
        List<Map<String, @Nullable Object>> inside = new ArrayList<>();
        for (Shape.Field within : field.inside()) {
            String name = within.name();
            Map<String, @Nullable Object> sub =
                    started(records + "/" + field.name() + "/" + name, name);
            sub.put("dataType", within.type());
            sub.put("source", source(file, field.name(), "$[*]." + name));
            inside.add(sub);
        }
        tree.put("subField", inside);
        return tree;
    }

    private static Map<String, @Nullable Object> started(String id, String name) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("@type", "cr:Field");
        tree.put("@id", id);
        tree.put("name", name);
        tree.put("description", "The member " + name + " of a row.");
        return tree;
    }

    private static Map<String, @Nullable Object> source(
            OutFile file, String column, @Nullable String path) {
        Map<String, @Nullable Object> source = new LinkedHashMap<>();
        source.put("fileObject", Map.of("@id", file.name()));
        source.put("extract", Map.of("column", column));
        if (path != null) {
            source.put("transform", Map.of("jsonPath", path));
        }
        return source;
    }
}
