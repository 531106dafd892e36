package org.thoughttrace.curator.ui.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/// The message over the window. An offer gives way to other messages and comes back after them.
/// On the FX thread.
final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Notice> beneath = Optional.empty();

    ReadOnlyObjectProperty<Optional<Notice>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void tell(Notice told) {
        if (told.kind() == Notice.Kind.OFFER) {
            beneath = Optional.empty();
        } else if (shown.get().map(Notice::kind).equals(Optional.of(Notice.Kind.OFFER))) {
            beneath = shown.get();
        }
        shown.set(Optional.of(told));
    }

    void hush() {
        Optional<Notice> next = beneath;
        beneath = Optional.empty();
        shown.set(next);
    }

    void takeOffer() {
        Runnable action = shown.get().map(Notice::action).orElse(null);
        if (action != null) {
            hush();
            action.run();
        }
    }
}
