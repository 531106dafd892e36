package org.thoughttrace.curator.app.window;

import java.nio.file.Path;
import java.util.List;

/// Opens the sheets of a window with what each needs.
final class SheetOpeners {

    private SheetOpeners() {}

    static void openImport(CuratorWindow window, WindowServices services, List<Path> files) {}
}
