package org.thoughttrace.curator.ui.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.Presence;
import org.thoughttrace.curator.logic.reading.Timing;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Written;

import java.util.Locale;

/// What fields and their values are called where people read them.
public final class FieldNames {

    private FieldNames() {}

    /// What a value is called.
    ///
    /// @param key null for none
    public static String nameOf(FilterField field, @Nullable String key, LabelScheme scheme) {
        if (key == null) {
            return "none";
        }
        return switch (field) {
            case LABEL ->
                    scheme.find(Part.REASONS, key)
                            .or(() -> scheme.find(Part.REACTIONS, key))
                            .map(LabelScheme.Item::name)
                            .orElse(key);
            case STAGE -> scheme.nameOf(Part.STAGES, key);
            case RELATION -> scheme.nameOf(Part.RELATIONS, key);
            case FLAG -> scheme.nameOf(Part.FLAG_KINDS, key);
            case TOPIC -> scheme.nameOf(Part.TOPICS, key);
            case STATUS -> Status.ofKey(key).map(Status::title).orElse(key);
            case HAS, LACKS -> presenceName(key);
            case TIMING -> Timing.ofKey(key).map(it -> capitalised(it.title())).orElse(key);
            case WRITTEN -> Written.ofKey(key).map(Written::title).orElse(key);
            case EDITED -> key.equals("yes") ? "Edited" : "As it came";
            default -> key;
        };
    }

    private static String presenceName(String key) {
        return switch (Presence.ofKey(key).orElse(null)) {
            case PAIR -> "Pair of reaction and next reason";
            case VERSIONS -> "Versions to choose between";
            case null, default -> capitalised(key);
        };
    }

    /// What a field is called.
    public static String titleOf(FilterField field) {
        return switch (field) {
            case TURNS -> "Turns";
            case THOUGHTS -> "Thoughts";
            case WORDS -> "Words in messages";
            case FREQUENCY -> "Use of assistants (1 rarely – 5 daily)";
            case HAS -> "Has";
            case LACKS -> "Lacks";
            case PURPOSE -> "Purposes";
            case TIMING -> "Thoughts written";
            case CREATED -> "Begun";
            case CHANGED -> "Curated";
            default -> capitalised(field.key());
        };
    }

    private static String capitalised(String key) {
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }
}
