package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a start without a name opens on good days and on bad ones.
final class FirstStoreTest {

    @TempDir Path folder;

    @Test
    void theStoreOfLastTimeIsOpenedToWorkIn() {
        Path last = folder.resolve("last.ttc");
        Workspace.open(last).close();
        FirstStore first = FirstStore.open(last, folder);
        try (Workspace workspace = first.workspace()) {
            assertThat(workspace.file().getFileName()).hasToString("last.ttc");
            assertThat(workspace.isReadOnly()).isFalse();
            assertThat(first.trouble()).isNull();
        }
    }

    @Test
    void aStoreThatIsHeldElsewhereIsShownReadOnly() {
        Path last = folder.resolve("last.ttc");
        try (Workspace holder = Workspace.open(last)) {
            FirstStore first = FirstStore.open(last, folder);
            try (Workspace workspace = first.workspace()) {
                assertThat(workspace.isReadOnly()).isTrue();
                assertThat(workspace.file().getFileName()).isEqualTo(holder.file().getFileName());
                assertThat(first.trouble()).contains("is open in").contains("shown read-only");
            }
        }
    }

    @Test
    void forAStoreThatCannotBeReadTheSampleIsShown() throws IOException {
        Path last = Files.writeString(folder.resolve("last.ttc"), "no store at all");
        FirstStore first = FirstStore.open(last, folder.resolve("settings"));
        try (Workspace workspace = first.workspace()) {
            assertThat(workspace.file().getFileName()).hasToString("sample.ttc");
            assertThat(workspace.library().totals().conversations()).isPositive();
            assertThat(first.trouble()).contains("is not a store").contains("sample is shown");
        }
        assertThat(last).hasContent("no store at all");
    }

    @Test
    void aStoreThatIsGoneIsNoTrouble() {
        FirstStore first = FirstStore.open(folder.resolve("gone.ttc"), folder);
        try (Workspace workspace = first.workspace()) {
            assertThat(workspace.file().getFileName()).hasToString("sample.ttc");
            assertThat(first.trouble()).isNull();
        }
    }
}
