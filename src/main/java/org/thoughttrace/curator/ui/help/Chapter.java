package org.thoughttrace.curator.ui.help;

/// The chapters of the guide, in order.
public enum Chapter {
    WHAT_YOU_SEE("what-you-see", "What you see"),
    READ("read", "Read a conversation"),
    FIND("find", "Find conversations"),
    CHECK("check", "Check the data"),
    CORRECT("correct", "Correct, label, flag"),
    STAGES("stages", "Stages, relations, topics"),
    JUDGE("judge", "Judge and agree"),
    YOUR_WORK("your-work", "Undo, history, your work"),
    TOGETHER("together", "Work with others"),
    IMPORT_EXPORT("import-export", "Import and export"),
    EXPORT("export", "Give out for training"),
    COMMAND_LINE("command-line", "Command line and SQL");

    private final String file;
    private final String title;

    Chapter(String file, String title) {
        this.file = file;
        this.title = title;
    }

    /// The words shown.
    public String title() {
        return title;
    }

    /// Its file among the resources of the guide.
    String file() {
        return file + ".md";
    }
}
