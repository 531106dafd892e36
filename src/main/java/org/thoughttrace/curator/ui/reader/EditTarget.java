package org.thoughttrace.curator.ui.reader;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.ui.reader.ReaderViewModel.Written;

import java.util.UUID;

/// What is being written at.
public sealed interface EditTarget {

    /// The turn it stands at, from 1.
    int turn();

    /// What keeping what was written does.
    Act act(String conversation, Written written);

    /// The words of a message.
    record OfMessage(int turn) implements EditTarget {
        @Override
        public Act act(String conversation, Written written) {
            return new Act.SetMessageText(conversation, turn, written.text());
        }
    }

    /// The words of a thought.
    record OfThought(int turn, ThoughtId thought) implements EditTarget {
        @Override
        public Act act(String conversation, Written written) {
            return new Act.SetThoughtText(
                    conversation, new ThoughtRef.Identified(thought), written.text());
        }
    }

    /// A thought that is not there yet.
    record NewThought(int turn) implements EditTarget {
        @Override
        public Act act(String conversation, Written written) {
            return new Act.AddThought(conversation, turn, written.text(), written.label());
        }
    }

    /// A better reply that is not there yet.
    record NewRewrite(int turn, Rewrite.Guide guide) implements EditTarget {
        @Override
        public Act act(String conversation, Written written) {
            return new Act.AddRewrite(conversation, turn, written.text(), "", guide, false);
        }
    }

    /// The words of a better reply.
    record OfRewrite(int turn, UUID rewrite) implements EditTarget {
        @Override
        public Act act(String conversation, Written written) {
            return new Act.EditRewrite(conversation, rewrite, written.text(), null);
        }
    }
}
