package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/// The words of Croissant 1.0 and where they come from, as its specification gives them.
final class CroissantContext {
    private CroissantContext() {}

    static Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("@language", "en");
        tree.put("@vocab", "https://schema.org/");
        tree.put("citeAs", "cr:citeAs");
        tree.put("column", "cr:column");
        tree.put("conformsTo", "dct:conformsTo");
        tree.put("cr", "http://mlcommons.org/croissant/");
        tree.put("rai", "http://mlcommons.org/croissant/RAI/");
        tree.put("data", typed("cr:data", "@json"));
        tree.put("dataType", typed("cr:dataType", "@vocab"));
        tree.put("dct", "http://purl.org/dc/terms/");
        tree.put("examples", typed("cr:examples", "@json"));
        tree.put("extract", "cr:extract");
        tree.put("field", "cr:field");
        tree.put("fileProperty", "cr:fileProperty");
        tree.put("fileObject", "cr:fileObject");
        tree.put("fileSet", "cr:fileSet");
        tree.put("format", "cr:format");
        tree.put("includes", "cr:includes");
        tree.put("isLiveDataset", "cr:isLiveDataset");
        tree.put("jsonPath", "cr:jsonPath");
        tree.put("key", "cr:key");
        tree.put("md5", "cr:md5");
        tree.put("parentField", "cr:parentField");
        tree.put("path", "cr:path");
        tree.put("recordSet", "cr:recordSet");
        tree.put("references", "cr:references");
        tree.put("regex", "cr:regex");
        tree.put("repeated", "cr:repeated");
        tree.put("replace", "cr:replace");
        tree.put("sc", "https://schema.org/");
        tree.put("separator", "cr:separator");
        tree.put("source", "cr:source");
        tree.put("subField", "cr:subField");
        tree.put("transform", "cr:transform");
        return tree;
    }

    private static Map<String, String> typed(String id, String type) {
        Map<String, String> tree = new LinkedHashMap<>();
        tree.put("@id", id);
        tree.put("@type", type);
        return tree;
    }
}
