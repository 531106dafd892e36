package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

/// Fields that hold nothing until a curator sets them, and show what a rule says until then. The log
/// keeps what was shown as the value before; undo gives the field back to the rule.
final class Computed {

    private Computed() {}

    /// True for a stage and for the boundary of one.
    static boolean is(Field field) {
        return field.equals(Field.STAGE) || field.isBoundary();
    }

    /// What shows of a field that holds nothing; null for none, or for a field without a rule.
    static @Nullable Value valueOf(CuratedConversation current, Target target, Field field) {
        if (field.equals(Field.STAGE)
                && target instanceof Target.OfMessage(String ignored, int turn)) {
            return new Value.Text(current.message(turn).stage());
        }
        if (field.isBoundary()) {
            Integer turn = current.boundaries().get(field.member());
            return turn == null ? null : new Value.Text(Integer.toString(turn));
        }
        return null;
    }
}
