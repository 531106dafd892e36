/// JSON exact to the byte: a scanner that is strict (RFC 8259) and knows where everything stands, a
/// builder that writes one way alone, and UTF-8 that is checked first. Knows no other package of the
/// program.
@NullMarked
package org.thoughttrace.curator.exchange.json;

import org.jspecify.annotations.NullMarked;
