package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;

/// What acts refuse whatever conversation they are done to, for those who want to know it before.
public final class ActValues {

    private ActValues() {}

    /// @throws ActRefused when it can be no tag
    public static void requireTag(String tag) {
        ConversationPlanner.requireWord(tag);
    }

    /// @throws ActRefused when it can be no topic of the scheme, nor a subtopic of one
    public static void requireTopic(LabelScheme scheme, String topic) {
        ConversationPlanner.requireTopic(scheme, Field.topic(topic));
    }

    /// @throws ActRefused when the scheme does not have the key
    public static void requireKey(LabelScheme scheme, Part part, String key) {
        Known.require(scheme, part, key, "value");
    }
}
