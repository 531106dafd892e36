package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// What a revision changes.
public sealed interface Target {

    /// How the path of a subset begins.
    String SUBSET = "subset/";

    /// How the path of a recipe begins.
    String RECIPE = "recipe/";

    /// The whole store: its label scheme and what belongs to no conversation.
    record OfStore() implements Target {
        @Override
        public @Nullable String conversation() {
            return null;
        }

        @Override
        public String path() {
            return "store";
        }
    }

    /// A named subset, by the UUID of the revision that made it.
    record OfSubset(UUID subset) implements Target {
        @Override
        public @Nullable String conversation() {
            return null;
        }

        @Override
        public String path() {
            return SUBSET + subset;
        }
    }

    /// A named recipe for exports, by the UUID of the revision that made it.
    record OfRecipe(UUID recipe) implements Target {
        @Override
        public @Nullable String conversation() {
            return null;
        }

        @Override
        public String path() {
            return RECIPE + recipe;
        }
    }

    /// A conversation as a whole.
    record OfConversation(String conversation) implements Target {
        @Override
        public String path() {
            return "conversation";
        }
    }

    /// A message, by its turn from 1.
    record OfMessage(String conversation, int turn) implements Target {
        @Override
        public String path() {
            return "turn/" + turn;
        }
    }

    /// A thought, of the source or added.
    record OfThought(String conversation, ThoughtId thought) implements Target {
        @Override
        public String path() {
            return thought.path();
        }
    }

    /// A flag, by the UUID of the revision that raised it.
    record OfFlag(String conversation, UUID flag) implements Target {
        @Override
        public String path() {
            return "flag/" + flag;
        }
    }

    /// A rewrite of a reply, by the UUID of the revision that added it.
    record OfRewrite(String conversation, UUID rewrite) implements Target {
        @Override
        public String path() {
            return "rewrite/" + rewrite;
        }
    }

    /// The conversation it lies in; null for the store, its subsets and its recipes.
    @Nullable String conversation();

    /// Its place within the conversation, in the form that the log keeps.
    String path();

    /// Reads a target back from its two parts.
    ///
    /// @throws IllegalArgumentException when they name no target
    static Target parse(@Nullable String conversation, String path) {
        if (conversation == null) {
            if (path.equals("store")) {
                return new OfStore();
            }
            if (path.startsWith(SUBSET)) {
                return new OfSubset(UUID.fromString(path.substring(SUBSET.length())));
            }
            if (path.startsWith(RECIPE)) {
                return new OfRecipe(UUID.fromString(path.substring(RECIPE.length())));
            }
            throw new IllegalArgumentException("a target without a conversation: " + path);
        }
        if (path.equals("conversation")) {
            return new OfConversation(conversation);
        }
        if (path.startsWith("flag/")) {
            return new OfFlag(conversation, UUID.fromString(path.substring("flag/".length())));
        }
        if (path.startsWith("rewrite/")) {
            return new OfRewrite(
                    conversation, UUID.fromString(path.substring("rewrite/".length())));
        }
        if (path.startsWith("turn/") && path.indexOf('/', "turn/".length()) < 0) {
            return new OfMessage(conversation, Integer.parseInt(path.substring("turn/".length())));
        }
        return new OfThought(conversation, ThoughtId.parse(path));
    }
}
