/// The window, one package a screen. A view builds nodes, binds and forwards gestures; a view model
/// holds properties and commands and never sees a node; the work is done by the logic.
@NullMarked
package org.thoughttrace.curator.ui;

import org.jspecify.annotations.NullMarked;
