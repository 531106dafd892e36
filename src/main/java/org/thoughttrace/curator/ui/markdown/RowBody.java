package org.thoughttrace.curator.ui.markdown;

import javafx.scene.layout.Region;

import java.util.List;

/// What shows the leaf of one row.
interface RowBody {

    Region node();

    /// The flows in the order they are read.
    List<PieceFlow> flows();

    /// The greatest height up to `room` that cuts no line in half; the node has its size already.
    double cut(double room);
}
