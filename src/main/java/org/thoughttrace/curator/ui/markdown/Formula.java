package org.thoughttrace.curator.ui.markdown;

import org.commonmark.node.CustomNode;

/// A formula inside a line, with its dollar signs or brackets, exactly as written.
final class Formula extends CustomNode {

    private final String written;

    Formula(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }
}
