/// What has a name in a store, as JSON: label schemes, subsets, recipes and assignments. Each is a
/// document of its own in the log and in files that people exchange.
@NullMarked
package org.thoughttrace.curator.exchange.named;

import org.jspecify.annotations.NullMarked;
