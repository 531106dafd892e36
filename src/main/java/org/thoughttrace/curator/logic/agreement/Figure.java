package org.thoughttrace.curator.logic.agreement;

/// A figure that can be published, or why there is none.
public sealed interface Figure {

    /// A figure with its 95 % interval.
    ///
    /// @param units how many thoughts it is taken from
    record Known(double value, double low, double high, int units) implements Figure {}

    /// There is too little to go by.
    ///
    /// @param reason a sentence that says what is missing
    record TooLittle(String reason) implements Figure {}
}
