package org.thoughttrace.curator.ui.palette;

import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.task.Tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What was used last in the palette, the latest first; kept in the settings.
public final class Recent {

    static final String SETTING = "palette.recent";

    private static final int MOST = 12;

    /// Ids hold no tab: they are names of commands and ids of lines of a file, which may hold blanks.
    private static final String BETWEEN = "\t";

    private final SettingsFile settings;
    private final Tasks tasks;
    private List<String> ids;

    /// What the settings hold.
    public Recent(SettingsFile settings, Tasks tasks) {
        this.settings = settings;
        this.tasks = tasks;
        this.ids =
                settings.get(SETTING).stream()
                        .flatMap(text -> Arrays.stream(text.split(BETWEEN)))
                        .filter(id -> !id.isBlank())
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    /// The ids of entries, the one used last first.
    public List<String> ids() {
        return ids;
    }

    /// Something was used.
    public void use(String id) {
        List<String> next = new ArrayList<>(ids);
        next.remove(id);
        next.addFirst(id);
        ids = List.copyOf(next.subList(0, Math.min(MOST, next.size())));
        String text = String.join(BETWEEN, ids);
        tasks.write(
                "Keeping settings",
                _ -> {
                    settings.set(SETTING, text);
                    return text;
                },
                _ -> {},
                // What was used last is no reason to bother anybody.
                _ -> {});
    }
}
