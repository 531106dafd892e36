/// Bundles: files of revisions, one a line, by which curators bring their work together. Read strictly
/// and whole before anything is taken over; the exact form is the contract's.
@NullMarked
package org.thoughttrace.curator.exchange.bundle;

import org.jspecify.annotations.NullMarked;
