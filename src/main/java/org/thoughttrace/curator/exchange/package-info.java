/// Files in and out: conversations and acts are read here, conversations are written back here with
/// what a curator changed, and rejected lines are kept. Everything is strict about JSON (RFC 8259) and
/// exact to the byte about what a curator did not touch. Knows the model and nothing above it; never
/// holds more than one conversation in memory, never puts the text of one into an error or a log.
///
/// What it is built of has rooms of its own: `json` below `record` (one record of another program)
/// below `source` (a file cut into records), and `output` (files written whole or not at all). Beside
/// it stand `bundle`, `named` (schemes, subsets, recipes) and `format` (what exports look like).
@NullMarked
package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.NullMarked;
