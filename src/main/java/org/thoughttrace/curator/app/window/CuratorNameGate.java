package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.settings.CuratorNameSheet;

import java.util.ArrayList;
import java.util.List;

/// Asks once for the curator's name, before the first act. The act goes on whatever the answer:
/// with the name that was given, else with the system's name of the user, and says so.
final class CuratorNameGate implements Session.Gate {

    private final Session session;
    private final SettingsFile settings;
    private final Sheets sheets;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean asked;

    CuratorNameGate(Session session, SettingsFile settings, Sheets sheets) {
        this.session = session;
        this.settings = settings;
        this.sheets = sheets;
        sheets.openProperty()
                .subscribe(open -> {
                    if (!open && !waiting.isEmpty()) {
                        // Behind the keeping of the name, which may still be under way.
                        session.tasks()
                                .write(
                                        "Keeping the name",
                                        control -> true,
                                        done -> goOn(),
                                        session::failed);
                    }
                });
    }

    @Override
    public void pass(Runnable act) {
        if (settings.curator().isPresent() || (asked && waiting.isEmpty())) {
            act.run();
            return;
        }
        waiting.add(act);
        if (!asked) {
            asked = true;
            CuratorNameSheet.open(session, sheets, settings, name -> goOn());
        }
    }

    private void goOn() {
        List<Runnable> acts = List.copyOf(waiting);
        waiting.clear();
        if (settings.curator().isEmpty()) {
            session.tell(
                    new Notice(
                            Notice.Kind.INFORMATION,
                            "Signed as "
                                    + settings.curatorOrUser()
                                    + ". You can change the name in the preferences.",
                            "Change the name",
                            () -> CuratorNameSheet.open(session, sheets, settings, name -> {})));
        }
        acts.forEach(Runnable::run);
    }
}
