package org.thoughttrace.curator.logic.subset;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;

import java.util.Optional;

/// What sample is wanted.
///
/// @param from which conversations it is drawn from
/// @param number how many; of each stratum, where there are strata
/// @param seed of the generator of random numbers
/// @param per the field whose values are the strata, one of those that divide; empty for none
public record SampleRequest(Filter from, int number, long seed, Optional<FilterField> per) {}
