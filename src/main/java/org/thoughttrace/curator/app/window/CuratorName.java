package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.session.Session;

/// Whose name acts carry.
record CuratorName(SettingsFile settings, Sheets sheets) implements Session.Curator {

    @Override
    public String name() {
        return settings.curatorOrUser();
    }
}
