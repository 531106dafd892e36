package org.thoughttrace.curator.app.window;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.ui.bulk.BulkKind;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.find.HitsViewModel;
import org.thoughttrace.curator.ui.find.SideBar;
import org.thoughttrace.curator.ui.focus.FocusViewModel;
import org.thoughttrace.curator.ui.queue.QueueViewModel;
import org.thoughttrace.curator.ui.reader.ReaderView;
import org.thoughttrace.curator.ui.reader.ReaderViewModel;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.subset.SubsetDesk;

import java.util.Optional;
import java.util.function.Predicate;

/// All commands of the window and their keys, one class an area. What is not here cannot be done by
/// key or from the palette.
final class WindowCommands {

    private WindowCommands() {}

    /// What opens over the window, or around it.
    interface Around {
        void openImport();

        void openExport();

        void openBundle();

        void openMerge();

        void openStore();

        void openScheme();

        void openPreferences();

        void openShortcuts();

        void openPalette();

        void openKeys();

        void openGuide();

        void switchAppearance();

        void followSystemAppearance();

        void resizeText(int steps);

        void resetText();

        void toggleQueue();

        void toggleInspector();

        void addTag();

        void editNote();

        void showDetails();

        void showFlags();

        void showHistory();

        void compareVersions();

        void chooseVersions();

        void focusQueue();

        void movePane(int step);

        void focusFilter();

        void clearFilter();

        void openBulk(Optional<BulkKind> kind);

        void showSide(SideBar.Part part);

        void openAssign();

        void showDue();

        /// Goes to a place of the window by its id.
        void goTo(String place);
    }

    /// What commands act on.
    record Scope(
            Session session,
            QueueViewModel queue,
            HitsViewModel hits,
            ReaderViewModel model,
            ReaderView reader,
            FocusViewModel focus,
            SubsetDesk subsets,
            Around around) {

        /// Nothing, while a conversation is open; else a sentence.
        ObservableValue<String> opened() {
            return unless(session.currentProperty(), "No conversation is open.");
        }

        /// Nothing, while the conversation on screen came in with more than one content; else a
        /// sentence.
        ObservableValue<String> contested() {
            return session.currentProperty()
                    .map(found ->
                            found.isEmpty()
                                    ? "No conversation is open."
                                    : found.get().loaded().choice().hasOthers()
                                            ? ""
                                            : "This conversation came in with one content only.");
        }

        /// Nothing, while a thought is chosen; else a sentence.
        ObservableValue<String> chosen() {
            return unless(model.selectedThoughtProperty(), "No thought is chosen.");
        }

        /// Nothing, while a thought is chosen of which something holds; else a sentence.
        ObservableValue<String> thought(Predicate<CuratedThought> holds, String obstacle) {
            return Bindings.createStringBinding(
                    () ->
                            model.thought().isEmpty()
                                    ? "No thought is chosen."
                                    : model.thought().filter(holds).isPresent() ? "" : obstacle,
                    session.currentProperty(),
                    session.schemeProperty(),
                    model.selectedThoughtProperty());
        }

        /// Nothing, while something holds of the message of the turn in work; else a sentence.
        ObservableValue<String> message(Predicate<CuratedMessage> holds, String obstacle) {
            return Bindings.createStringBinding(
                    () ->
                            model.message().isEmpty()
                                    ? "No conversation is open."
                                    : model.message().filter(holds).isPresent() ? "" : obstacle,
                    session.currentProperty(),
                    session.turnProperty());
        }

        /// Nothing, while there is an act to take back; else a sentence.
        ObservableValue<String> undoable() {
            return change(session.undoTitleProperty(), "There is nothing to undo.");
        }

        /// Nothing, while there is an act to do again; else a sentence.
        ObservableValue<String> redoable() {
            return change(session.redoTitleProperty(), "There is nothing to redo.");
        }

        /// The log of a store that is only looked at may hold what could be taken back elsewhere.
        private <T> ObservableValue<String> change(
                ObservableValue<Optional<T>> needed, String obstacle) {
            return session.isReadOnly()
                    ? new ReadOnlyStringWrapper("This store is open read-only.")
                    : unless(needed, obstacle);
        }

        private static <T> ObservableValue<String> unless(
                ObservableValue<Optional<T>> needed, String obstacle) {
            return needed.map(found -> found.isPresent() ? "" : obstacle);
        }
    }

    /// Adds everything to a list of commands.
    static void addAll(Commands commands, Scope scope) {
        MoveCommands.addTo(commands, scope);
        FindCommands.addTo(commands, scope);
        EditCommands.addTo(commands, scope);
        RewriteCommands.addTo(commands, scope);
        LabelCommands.addTo(commands, scope);
        ConversationCommands.addTo(commands, scope);
        SubsetCommands.addTo(commands, scope.subsets());
        FocusCommands.addTo(commands, scope);
        BulkCommands.addTo(commands, scope);
        FileCommands.addTo(commands, scope);
        TogetherCommands.addTo(commands, scope);
        ViewCommands.addTo(commands, scope);
        JudgingCommands.addTo(commands, scope);
    }
}
