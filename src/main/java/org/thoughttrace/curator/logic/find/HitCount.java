package org.thoughttrace.curator.logic.find;

/// How many texts have the words looked for in them, and in how many conversations those are.
public record HitCount(int hits, int conversations) {}
