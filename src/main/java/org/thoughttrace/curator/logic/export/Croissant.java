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
        tree.put("citeAs", facts.card().citation());
        tree.put("creator", creators());
        // Required, and no clock is asked: the last day of the data itself where no date was given.
        tree.put("datePublished", facts.published().isEmpty() ? "1970-01-01" : facts.published());
        tree.put("version", "1.0.0");
        tree.put("distribution", facts.outcome().files().stream().map(this::file).toList());
        tree.put("recordSet", facts.outcome().files().stream().map(this::records).toList());
        return tree;
    }

    static String licence(String identifier) {
        return identifier.startsWith("http")
                ? identifier
                : "https://spdx.org/licenses/" + identifier + ".html";
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
        for (String name : field.inside()) {
            Map<String, @Nullable Object> sub =
                    started(records + "/" + field.name() + "/" + name, name);
            sub.put("dataType", "sc:Text");
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
