/// Acts of a curator: what they mean, what they are refused for, how they become revisions, how
/// revisions become what one sees, and how they are taken back. Every way into the program — the
/// window, the command line, a file of acts — comes through here.
@NullMarked
package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.NullMarked;
