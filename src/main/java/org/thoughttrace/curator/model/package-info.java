/// The words of the field as records and sealed types: conversation, message, thought, revision,
/// label scheme. Nothing here reads, writes, draws or waits; it may use the JDK's own value types
/// and nothing else.
@NullMarked
package org.thoughttrace.curator.model;

import org.jspecify.annotations.NullMarked;
