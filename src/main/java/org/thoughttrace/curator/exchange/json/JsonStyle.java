package org.thoughttrace.curator.exchange.json;

/// How a source separates what stands in it, so that what is added looks like the rest.
///
/// @param comma a comma and the white space after it
/// @param colon a colon and the white space after it
public record JsonStyle(String comma, String colon) {

    /// No white space at all.
    public static final JsonStyle COMPACT = new JsonStyle(",", ":");
}
