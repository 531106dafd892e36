package org.thoughttrace.curator.app.window;

/// What opens over or around the reader, for the commands of a window.
record WindowSurroundings(CuratorWindow window, WindowServices services)
        implements WindowCommands.Around {

    @Override
    public void openImport() {}

    @Override
    public void openExport() {}

    @Override
    public void openStore() {}

    @Override
    public void openScheme() {}

    @Override
    public void openPreferences() {}

    @Override
    public void openKeys() {}

    @Override
    public void openGuide() {}

    @Override
    public void switchAppearance() {
        window.switchAppearance();
    }

    @Override
    public void resizeText(int steps) {
        window.resizeText(steps);
    }

    @Override
    public void toggleQueue() {
        window.shell().queueShownProperty().set(!window.shell().queueShownProperty().get());
    }

    @Override
    public void toggleInspector() {
        window.shell()
                .inspectorShownProperty()
                .set(!window.shell().inspectorShownProperty().get());
    }

    @Override
    public void addTag() {
        window.shell().inspectorShownProperty().set(true);
        window.inspector().addTag();
    }

    @Override
    public void editNote() {
        window.shell().inspectorShownProperty().set(true);
        window.inspector().editNote();
    }

    @Override
    public void showFlags() {
        window.shell().inspectorShownProperty().set(true);
        window.inspector().showFlags();
    }

    @Override
    public void showHistory() {
        window.shell().inspectorShownProperty().set(true);
        window.inspector().showHistory();
    }

    @Override
    public void focusQueue() {
        window.shell().queueShownProperty().set(true);
        window.queue().focusList();
    }
}
