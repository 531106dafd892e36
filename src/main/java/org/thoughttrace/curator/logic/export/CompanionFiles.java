package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.exchange.json.PrettyJson;
import org.thoughttrace.curator.exchange.output.ExportFolder;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.ConversationFacts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;

/// Writes what goes with the rows: the card, the manifest and the description for machines. None has a
/// time of writing in it, unless one was given.
final class CompanionFiles {
    private final CardFacts facts;

    CompanionFiles(
            Library library,
            WorkOrder order,
            Ingredients ingredients,
            List<ConversationFacts> given,
            SortedMap<String, Long> origins,
            Outcome outcome) {
        this.facts =
                CardFacts.of(library.datasetHash(), order, ingredients, given, origins, outcome);
    }

    void write(ExportFolder folder) throws IOException {
        write(folder, "README.md", new DatasetCard(facts).text().getBytes(StandardCharsets.UTF_8));
        write(folder, "croissant.json", PrettyJson.write(new Croissant(facts).tree()));
        write(folder, "manifest.json", PrettyJson.write(new Manifest(facts).tree()));
    }

    private static void write(ExportFolder folder, String name, byte[] bytes) throws IOException {
        ExportFolder.Entry entry = folder.file(name);
        entry.out().write(bytes);
        entry.finish();
    }
}
