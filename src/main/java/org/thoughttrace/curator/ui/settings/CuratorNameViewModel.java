package org.thoughttrace.curator.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.task.Tasks;

import java.util.function.Consumer;

/// The name that every act carries, and the keeping of it.
public final class CuratorNameViewModel {

    private static final int LONGEST = 100;

    private final SettingsFile settings;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final StringProperty name;
    private String offered;

    /// Begins with the name in the settings, else with the system's name of the user.
    ///
    /// @param failed is told when the name counts now but cannot be kept
    public CuratorNameViewModel(SettingsFile settings, Tasks tasks, Consumer<Throwable> failed) {
        this.settings = settings;
        this.tasks = tasks;
        this.failed = failed;
        this.offered = settings.curatorOrUser();
        this.name = new SimpleStringProperty(offered);
    }

    /// The name as it is typed.
    public StringProperty nameProperty() {
        return name;
    }

    /// True when it can be a name.
    public BooleanBinding usable() {
        return Bindings.createBooleanBinding(() -> isName(clean(name.get())), name);
    }

    /// Keeps the name, if it is one and another than before.
    ///
    /// @param then gets the name, once it counts
    public void save(Consumer<String> then) {
        String wanted = clean(name.get());
        if (!isName(wanted)) {
            return;
        }
        if (settings.curator().filter(wanted::equals).isPresent()) {
            then.accept(wanted);
            return;
        }
        tasks.write(
                "Keeping the name",
                _ -> {
                    settings.setCurator(wanted);
                    return wanted;
                },
                then,
                failure -> {
                    // The settings in memory have it; only the file does not.
                    failed.accept(failure);
                    then.accept(wanted);
                });
    }

    /// Keeps the name if somebody has typed another; a name nobody gave stays to be asked for.
    public void saveIfChanged() {
        if (!clean(name.get()).equals(offered)) {
            offered = clean(name.get());
            save(_ -> {});
        }
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
