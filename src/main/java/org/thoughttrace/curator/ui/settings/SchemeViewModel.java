package org.thoughttrace.curator.ui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.scheme.SchemeFileProblem;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The editing of a label scheme: nothing is changed in the store before [#save], which is one act
/// that can be undone.
public final class SchemeViewModel {

    private final Session session;
    private final LabelScheme stored;
    private final SchemeDraft draft = new SchemeDraft(this::changed);
    private final ObservableList<SchemeRemoval> removals = FXCollections.observableArrayList();
    // Kept, because a view of a list that nobody keeps stops telling its listeners.
    private final ObservableList<SchemeRemoval> shownRemovals =
            FXCollections.unmodifiableObservableList(removals);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.REASONS);
    private final ObjectProperty<@Nullable SchemeRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper canSave = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(0);
    private final ReadOnlyObjectWrapper<@Nullable Notice> word = new ReadOnlyObjectWrapper<>();
    private boolean loading;

    /// Begins with the scheme of the store.
    public SchemeViewModel(Session session) {
        this.session = session;
        this.stored = session.schemeProperty().get();
        removals.addListener((ListChangeListener<SchemeRemoval>) _ -> changed());
        part.subscribe(this::selectFirst);
        load(stored);
    }

    /// The part that is being edited.
    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /// The words of a part, in order.
    public ObservableList<SchemeRow> rows(Part of) {
        return draft.rows(of);
    }

    /// The word that is being edited; null for none.
    public ObjectProperty<@Nullable SchemeRow> selectedProperty() {
        return selected;
    }

    /// The words that are to go.
    public ObservableList<SchemeRemoval> removals() {
        return shownRemovals;
    }

    /// True when something was changed and nothing is wrong or open.
    public ReadOnlyBooleanProperty canSaveProperty() {
        return canSave.getReadOnlyProperty();
    }

    /// Counts the changes, for what must be shown anew after each.
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// What there is to say about the last thing done; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Notice> wordProperty() {
        return word.getReadOnlyProperty();
    }

    /// What is wrong with a field of a word of this part; empty for nothing.
    String problem(SchemeRow row, SchemeDraft.Where where) {
        return draft.problems(part.get(), row).stream()
                .filter(problem -> problem.where() == where)
                .map(SchemeDraft.Problem::sentence)
                .findFirst()
                .orElse("");
    }

    /// True when something is wrong with a word of a part.
    public boolean isFaulty(Part of, SchemeRow row) {
        return !draft.problems(of, row).isEmpty();
    }

    /// Adds a word at the end of the part, to be filled in.
    public void add() {
        SchemeRow row = SchemeRow.empty();
        rows(part.get()).add(row);
        selected.set(row);
        word.set(null);
    }

    /// Moves the selected word up or down.
    ///
    /// @param step -1 for up, 1 for down
    public void move(int step) {
        SchemeRow row = selected.get();
        ObservableList<SchemeRow> rows = rows(part.get());
        int at = rows.indexOf(row);
        if (row != null && at >= 0 && at + step >= 0 && at + step < rows.size()) {
            rows.remove(at);
            rows.add(at + step, row);
            selected.set(row);
        }
    }

    /// True when the selected word can be moved.
    public boolean canMove(int step) {
        int at = rows(part.get()).indexOf(selected.get());
        return at >= 0 && at + step >= 0 && at + step < rows(part.get()).size();
    }

    /// Takes the selected word out. One that the store knows is looked for in the conversations.
    public void remove() {
        SchemeRow row = selected.get();
        if (row == null) {
            return;
        }
        String refusal = refusal(part.get(), row);
        if (!refusal.isEmpty()) {
            word.set(Notice.problem(refusal));
            return;
        }
        word.set(null);
        ObservableList<SchemeRow> rows = rows(part.get());
        int at = rows.indexOf(row);
        rows.remove(row);
        for (SchemeRemoval other : removals) {
            if (other.replacementProperty().get() == row) {
                other.replacementProperty().set(null);
            }
        }
        if (row.isKeyFixed()) {
            beginRemoval(new SchemeRemoval(part.get(), row, at));
        }
        selected.set(rows.isEmpty() ? null : rows.get(Math.min(at, rows.size() - 1)));
        changed();
    }

    /// Why a word cannot be taken out; empty when it can.
    public String refusal(Part of, SchemeRow row) {
        if (isFirstRequest(of, row)) {
            return "“" + row.title() + "” stays: the first user turn has it by itself.";
        }
        return of == Part.STAGES && rows(of).size() == 1 ? "At least one stage is needed." : "";
    }

    /// True for the relation that the first user turn has by itself.
    public static boolean isFirstRequest(Part of, SchemeRow row) {
        return of == Part.RELATIONS && row.keyProperty().get().equals(LabelScheme.FIRST_REQUEST);
    }

    /// What can take the place of a word that is to go.
    public List<SchemeRow> choices(SchemeRemoval removal) {
        return rows(removal.part()).stream()
                .filter(row -> !isFirstRequest(removal.part(), row))
                .toList();
    }

    /// Takes a removal back.
    public void putBack(SchemeRemoval removal) {
        if (removals.remove(removal)) {
            ObservableList<SchemeRow> rows = rows(removal.part());
            rows.add(Math.min(removal.place(), rows.size()), removal.row());
            part.set(removal.part());
            selected.set(removal.row());
        }
    }

    /// Puts the scheme in the store, as one act.
    public void save() {
        if (!canSave.get()) {
            return;
        }
        Map<Part, Map<String, String>> replacements = new EnumMap<>(Part.class);
        for (SchemeRemoval removal : removals) {
            SchemeRow other = removal.replacementProperty().get();
            if (removal.usesProperty().get() > 0 && other != null) {
                replacements
                        .computeIfAbsent(removal.part(), _ -> new HashMap<>())
                        .put(removal.row().keyProperty().get(), other.toItem().key());
            }
        }
        session.perform(new Act.SetScheme(draft.toScheme(), replacements));
    }

    /// Takes the scheme that every store begins with; nothing is saved yet.
    public void resetToStandard() {
        replaceAll(session.workspace().schemes().standard());
        word.set(Notice.information("This is the standard scheme. Save to keep it."));
    }

    /// Takes a scheme out of a file; nothing is saved yet.
    public void importFrom(Path file) {
        session.tasks()
                .read(
                        "Reading a label scheme",
                        _ -> session.workspace().schemes().importFrom(file),
                        scheme -> {
                            replaceAll(scheme);
                            word.set(
                                    Notice.information(
                                            "This is the scheme of "
                                                    + file.getFileName()
                                                    + ". Save to keep it."));
                        },
                        this::failed);
    }

    /// Writes the scheme, as it is shown, to a file.
    public void exportTo(Path file) {
        if (!draft.isSound()) {
            word.set(Notice.problem("Put the marked entries right first."));
            return;
        }
        LabelScheme scheme = draft.toScheme();
        session.tasks()
                .read(
                        "Writing a label scheme",
                        _ -> {
                            session.workspace().schemes().exportTo(file, scheme);
                            return file;
                        },
                        done ->
                                word.set(
                                        Notice.information(
                                                "Written to " + done.getFileName() + ".")),
                        this::failed);
    }

    private void replaceAll(LabelScheme scheme) {
        load(scheme);
        for (Part of : Part.values()) {
            List<LabelScheme.Item> before = stored.items(of);
            for (int at = 0; at < before.size(); at++) {
                if (scheme.find(of, before.get(at).key()).isEmpty()) {
                    beginRemoval(
                            new SchemeRemoval(of, SchemeRow.of(of, before.get(at), stored), at));
                }
            }
        }
    }

    private void load(LabelScheme scheme) {
        loading = true;
        removals.clear();
        draft.load(scheme, stored);
        loading = false;
        selectFirst();
        changed();
    }

    private void beginRemoval(SchemeRemoval removal) {
        removal.usesProperty().subscribe(this::changed);
        removal.replacementProperty().subscribe(this::changed);
        removals.add(removal);
        String key = removal.row().keyProperty().get();
        session.tasks()
                .read(
                        "Looking where a key is used",
                        _ -> session.workspace().schemeUses(removal.part(), key),
                        uses -> removal.usesProperty().set(uses),
                        this::failed);
    }

    private void selectFirst() {
        ObservableList<SchemeRow> rows = rows(part.get());
        selected.set(rows.isEmpty() ? null : rows.getFirst());
    }

    private void changed() {
        if (loading) {
            return;
        }
        canSave.set(
                !session.isReadOnly()
                        && draft.isSound()
                        && removals.stream().allMatch(SchemeRemoval::isSettled)
                        && !draft.toScheme().equals(stored));
        changes.set(changes.get() + 1);
    }

    private void failed(Throwable failure) {
        String sentence =
                failure instanceof SchemeFileProblem
                        ? String.valueOf(failure.getMessage())
                        : Failures.sentence(failure);
        word.set(Notice.problem(sentence));
    }
}
