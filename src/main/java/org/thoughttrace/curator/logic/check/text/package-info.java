/// What several checks ask of a text: its words, its language, how alike two texts are. Knows no conversation.
@NullMarked
package org.thoughttrace.curator.logic.check.text;

import org.jspecify.annotations.NullMarked;
