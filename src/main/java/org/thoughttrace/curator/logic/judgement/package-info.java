/// Who labels which thought how: judgements, corrections and guesses, read out of the log. How they
/// come into it is part of `logic.curation`; what they are measured for is told by
/// `logic.agreement`.
@NullMarked
package org.thoughttrace.curator.logic.judgement;

import org.jspecify.annotations.NullMarked;
