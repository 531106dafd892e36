/// Records of other programs, each as a conversation in the release's layout: chat rows (WildChat,
/// LMSYS, OpenAI messages, ShareGPT), ChatGPT, Claude and Markdown. What is told by all readers of
/// records, warnings and their list, is here, too. Knows JSON and the model, no file.
@NullMarked
package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.NullMarked;
