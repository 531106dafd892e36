package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The label that a curator holds to be right for a thought, and how much they could see when they
/// said so.
///
/// @param seen null where nobody said; a judgement of a file of acts need not say it
public record Judgement(String label, @Nullable Seen seen) {

    /// What one could see of a thought while judging it, least first.
    public enum Seen {
        /// Only what was said in the conversation.
        MESSAGES("messages", "from messages alone"),
        /// The thought as well, its label hidden.
        THOUGHT("thought", "with the thought, label hidden"),
        /// Everything: judged, or changed, once the label was shown.
        LABEL("label", "with the label in view");

        private final String key;
        private final String title;

        Seen(String key, String title) {
            this.key = key;
            this.title = title;
        }

        /// The word in acts and in the log.
        public String key() {
            return key;
        }

        /// The words shown, after "judged".
        public String title() {
            return title;
        }

        /// The one with this key.
        public static Optional<Seen> ofKey(@Nullable String key) {
            return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
        }
    }

    /// True where the label was hidden, as the log says.
    public boolean isBlind() {
        return seen != null && seen != Seen.LABEL;
    }

    /// As the log keeps it.
    public Value value() {
        if (seen == null) {
            return new Value.Text(label);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("label", label);
        parts.put("seen", seen.key());
        return new Value.Parts(parts);
    }

    /// What the log keeps; empty where it is no judgement.
    public static Optional<Judgement> of(@Nullable Value value) {
        if (value instanceof Value.Parts parts) {
            String label = parts.part("label");
            return label == null
                    ? Optional.empty()
                    : Optional.of(
                            new Judgement(label, Seen.ofKey(parts.part("seen")).orElse(null)));
        }
        return Optional.ofNullable(Value.textOf(value)).map(label -> new Judgement(label, null));
    }
}
