/// What the program does, without saying how it looks or where it is kept: no toolkit, no SQL.
/// One package a concern; [org.thoughttrace.curator.logic.Workspace] holds the services of one open
/// store together.
@NullMarked
package org.thoughttrace.curator.logic;

import org.jspecify.annotations.NullMarked;
