/// How far curators agree with each other and with the labels that came in, and how many of those are
/// wrong: published coefficients with bootstrap intervals, each method with its source. Where there is
/// too little to go by, a figure says so in place of a number. Reads; changes nothing.
@NullMarked
package org.thoughttrace.curator.logic.agreement;

import org.jspecify.annotations.NullMarked;
