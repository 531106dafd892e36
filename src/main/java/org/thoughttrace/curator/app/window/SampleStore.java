package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.store.StoreException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The store that a first start opens: the conversations that come with the program.
final class SampleStore {

    private static final String RESOURCE = "/sample/sample.jsonl";

    private SampleStore() {}

    /// Opens the sample in a folder, and makes it first where it is not there.
    ///
    /// @throws StoreException when the folder cannot be written to
    static Workspace open(Path folder) {
        Path store = folder.resolve("sample" + Workspace.FILE_ENDING);
        try {
            Files.createDirectories(folder);
            Workspace workspace = Workspace.open(store);
            if (workspace.library().totals().conversations() == 0) {
                Path file = copyTo(folder);
                workspace.intake().importFiles(List.of(file), "sample", ImportProgress.NONE);
                Files.deleteIfExists(file);
            }
            return workspace;
        } catch (IOException unwritable) {
            throw new StoreException(
                    "The sample could not be put into " + folder + "; name a store to open.",
                    unwritable);
        }
    }

    /// Leaves the file of sample conversations in a folder.
    static Path copyTo(Path folder) throws IOException {
        Path file = folder.resolve("sample.jsonl");
        try (InputStream in = SampleStore.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("the program lacks its sample");
            }
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
