package org.thoughttrace.curator.ui.finding;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.thoughttrace.curator.logic.check.Check;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.CheckSettings;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.ui.session.Session;

import java.util.LinkedHashMap;
import java.util.Map;

/// How the checks of the store are set. What is changed counts at once, and is one act that can be
/// undone.
final class CheckSettingsViewModel {

    private final Session session;
    private final ReadOnlyObjectWrapper<Map<Check, CheckSettings>> settings =
            new ReadOnlyObjectWrapper<>(Map.of());

    CheckSettingsViewModel(Session session) {
        this.session = session;
        read();
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    Session session() {
        return session;
    }

    /// As they are now; empty until they are read.
    ReadOnlyObjectProperty<Map<Check, CheckSettings>> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    void read() {
        session.tasks()
                .read(
                        "Reading the settings of the checks",
                        control -> session.workspace().checks().settings(),
                        read -> settings.set(new LinkedHashMap<>(read)),
                        session::failed);
    }

    void turn(CheckInfo info, Turned turned) {
        set(info, "on", turned == Turned.ON ? "yes" : "no");
    }

    /// Whether a check is to run.
    enum Turned {
        ON,
        OFF
    }

    void weigh(CheckInfo info, Severity severity) {
        set(info, "severity", severity.key());
    }

    void tune(CheckInfo info, CheckOption option, int value) {
        set(info, option.key(), Integer.toString(value));
    }

    private void set(CheckInfo info, String setting, String value) {
        session.perform(new Act.SetCheck(info.id(), setting, value));
    }
}
