package org.thoughttrace.curator.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Another reply, which a curator wrote in the place of one that displeased.
///
/// @param id the UUID of the revision that added it
/// @param turn of the reply it stands beside
/// @param guide what its writer went by
/// @param rationale why it is better, in the curator's words; may be empty
/// @param curator who wrote it
public record Rewrite(
        UUID id,
        int turn,
        Guide guide,
        String text,
        String rationale,
        Standing standing,
        String curator,
        Instant at) {

    /// What the writer of a rewrite went by.
    public enum Guide {
        /// The user's reaction to the reply.
        REACTION("reaction"),
        /// The user's next message: what one has without thoughts.
        MESSAGE("message");

        private final String key;

        Guide(String key) {
            this.key = key;
        }

        /// The word that acts, the log and recipes use.
        public String key() {
            return key;
        }

        /// The guide with this key.
        public static Optional<Guide> ofKey(String key) {
            for (Guide guide : values()) {
                if (guide.key.equals(key)) {
                    return Optional.of(guide);
                }
            }
            return Optional.empty();
        }
    }

    /// Whether it is the one of its reply and guide that is given out.
    public enum Standing {
        PREFERRED,
        ALTERNATIVE
    }

    /// True for the one that is given out.
    public boolean isPreferred() {
        return standing == Standing.PREFERRED;
    }
}
