package org.thoughttrace.curator.logic.audit;

import org.thoughttrace.curator.logic.check.Finding;

/// A finding and what a curator has made of it.
public record Judged(Finding finding, Standing standing) {}
