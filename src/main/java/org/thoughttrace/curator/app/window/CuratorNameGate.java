package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.settings.CuratorNameSheet;

/// Asks once for the curator's name, before the first act; the act goes on with it.
final class CuratorNameGate implements Session.Gate {

    private final Session session;
    private final SettingsFile settings;
    private final Sheets sheets;
    private boolean asked;

    CuratorNameGate(Session session, SettingsFile settings, Sheets sheets) {
        this.session = session;
        this.settings = settings;
        this.sheets = sheets;
    }

    @Override
    public void pass(Runnable act) {
        if (asked || settings.curator().isPresent()) {
            act.run();
            return;
        }
        asked = true;
        CuratorNameSheet.open(session, sheets, settings, name -> act.run());
    }
}
