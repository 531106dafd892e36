/// Shows the Markdown of a message: parses it off the FX thread into rows of text that know where
/// they stand in the source, and lays the rows out as nodes with a selection across them.
///
/// Text is shown as it is: nothing is fetched, no link is followed, no hidden character is obeyed
/// or lost. Messages, thoughts and curators are not known here.
@NullMarked
package org.thoughttrace.curator.ui.markdown;

import org.jspecify.annotations.NullMarked;
