/// What a person can do, each with its keys: menus, key handling and help read this.
@NullMarked
package org.thoughttrace.curator.ui.command;

import org.jspecify.annotations.NullMarked;
