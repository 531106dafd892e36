package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The words a team labels with: kept in the store, changed by revisions, given out as JSON.
///
/// @param stages in order; how many there are decides how a conversation is divided
public record LabelScheme(
        List<Item> reasons,
        List<Item> reactions,
        List<Item> stages,
        List<Item> relations,
        List<Item> topics,
        List<Item> flagKinds) {

    /// The key of the relation that the first user turn has by itself.
    public static final String FIRST_REQUEST = "first_request";

    /// One word of the scheme.
    ///
    /// @param key what files and the log hold
    /// @param name what is shown
    /// @param definition one sentence on when it applies
    /// @param shortcut the key that gives it while its kind is being chosen; null for none
    public record Item(String key, String name, String definition, @Nullable String shortcut) {}

    /// The lists of a scheme, by the names used in its JSON.
    public enum Part {
        REASONS("reasons", "Reason labels"),
        REACTIONS("reactions", "Reaction labels"),
        STAGES("stages", "Stages"),
        RELATIONS("relations", "Relations"),
        TOPICS("topics", "Topics"),
        FLAG_KINDS("flagKinds", "Flag kinds");

        private final String key;
        private final String title;

        Part(String key, String title) {
            this.key = key;
            this.title = title;
        }

        /// Its name in the JSON of a scheme.
        public String key() {
            return key;
        }

        /// The words shown.
        public String title() {
            return title;
        }

        /// The part that holds the labels of a kind of thought.
        public static Part labelsOf(ThoughtKind kind) {
            return kind == ThoughtKind.REASON ? REASONS : REACTIONS;
        }
    }

    public LabelScheme {
        reasons = List.copyOf(reasons);
        reactions = List.copyOf(reactions);
        stages = List.copyOf(stages);
        relations = List.copyOf(relations);
        topics = List.copyOf(topics);
        flagKinds = List.copyOf(flagKinds);
    }

    /// The items of a part.
    public List<Item> items(Part part) {
        return switch (part) {
            case REASONS -> reasons;
            case REACTIONS -> reactions;
            case STAGES -> stages;
            case RELATIONS -> relations;
            case TOPICS -> topics;
            case FLAG_KINDS -> flagKinds;
        };
    }

    /// This scheme with other items in one part.
    public LabelScheme with(Part part, List<Item> items) {
        return new LabelScheme(
                part == Part.REASONS ? items : reasons,
                part == Part.REACTIONS ? items : reactions,
                part == Part.STAGES ? items : stages,
                part == Part.RELATIONS ? items : relations,
                part == Part.TOPICS ? items : topics,
                part == Part.FLAG_KINDS ? items : flagKinds);
    }

    /// The labels for thoughts of a kind.
    public List<Item> labels(ThoughtKind kind) {
        return items(Part.labelsOf(kind));
    }

    /// The item of a part with this key.
    public Optional<Item> find(Part part, @Nullable String key) {
        return items(part).stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /// What to show for a key: its name, or the key itself where the scheme does not know it.
    public String nameOf(Part part, @Nullable String key) {
        return find(part, key).map(Item::name).orElse(key == null ? "" : key);
    }
}
