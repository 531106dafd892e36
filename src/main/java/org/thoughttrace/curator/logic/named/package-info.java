/// What is kept in a store under a name, subsets and recipes: read, and told apart where curators who
/// work apart gave the same name. How it is changed is part of `logic.curation`.
@NullMarked
package org.thoughttrace.curator.logic.named;

import org.jspecify.annotations.NullMarked;
