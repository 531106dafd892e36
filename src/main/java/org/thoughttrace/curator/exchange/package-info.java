/// Files in and out: conversations, label schemes and acts are read here, exports and rejected lines
/// are written here. Everything is strict about JSON (RFC 8259) and exact to the byte about what a
/// curator did not touch. Knows the model and nothing above it; never holds more than one
/// conversation in memory, never puts the text of one into an error or a log.
@NullMarked
package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.NullMarked;
