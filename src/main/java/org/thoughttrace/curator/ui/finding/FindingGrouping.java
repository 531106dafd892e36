package org.thoughttrace.curator.ui.finding;

/// What findings are put together by.
enum FindingGrouping {
    CHECK("By check"),
    CONVERSATION("By conversation"),
    SEVERITY("By severity");

    private final String title;

    FindingGrouping(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
