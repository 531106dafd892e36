package org.thoughttrace.curator.model;

import java.util.Objects;
import java.util.UUID;

/// Which property of a target a revision changes. Members of a set (a tag, a topic) are fields of
/// their own, so that two curators who each add one never collide.
public record Field(String name) {

    /// The words of a message or thought.
    public static final Field TEXT = new Field("text");

    /// The label of a thought.
    public static final Field LABEL = new Field("label");

    /// The turn a thought belongs to, when a curator moved it.
    public static final Field TURN = new Field("turn");

    /// "true" when a curator took a thought or a flag away.
    public static final Field REMOVED = new Field("removed");

    /// What a curator's own thought or flag was made with; its UUID is that revision's.
    public static final Field ADDED = new Field("added");

    /// The stage a curator gave one turn, above the computed one.
    public static final Field STAGE = new Field("stage");

    /// How a user turn relates to the one before.
    public static final Field RELATION = new Field("relation");

    /// How far a conversation is in the work.
    public static final Field STATUS = new Field("status");

    /// A curator's note on a conversation.
    public static final Field NOTE = new Field("note");

    /// The kind of a flag.
    public static final Field KIND = new Field("kind");

    /// The severity of a flag.
    public static final Field SEVERITY = new Field("severity");

    /// The comment of a flag.
    public static final Field COMMENT = new Field("comment");

    /// "true" when a flag is settled.
    public static final Field RESOLVED = new Field("resolved");

    /// The label scheme of the store.
    public static final Field SCHEME = new Field("scheme");

    /// What a subset is called; none once it was deleted.
    public static final Field NAME = new Field("name");

    /// What is in a subset; a field of its own, so that a new name does not repeat the ids.
    public static final Field CONTENT = new Field("content");

    /// Which version of a conversation's source counts: the SHA-256 of its bytes, in hex.
    public static final Field SOURCE = new Field("source");

    /// Why a rewrite is better than its reply.
    public static final Field RATIONALE = new Field("rationale");

    private static final String SET_ASIDE = "setAside/";
    private static final String TAG = "tag/";
    private static final String TOPIC = "topic/";
    private static final String BOUNDARY = "boundary/";
    private static final String PREFERRED = "preferred/";
    private static final String JUDGEMENT = "judgement/";
    private static final String GUESS = "guess/";
    private static final String ASSIGNMENT = "assignment/";
    private static final String DISMISSED = "dismissed/";
    private static final String CHECK = "check/";
    private static final String SEEN = "seen/";

    public Field {
        Objects.requireNonNull(name);
    }

    /// Whether a conversation has a tag.
    public static Field tag(String tag) {
        return new Field(TAG + tag);
    }

    /// Whether a conversation has a topic.
    public static Field topic(String topic) {
        return new Field(TOPIC + topic);
    }

    /// The turn at which a stage begins, when a curator moved it.
    public static Field boundary(String stage) {
        return new Field(BOUNDARY + stage);
    }

    /// Which of the rewrites of a reply is given out, among those that went by the same guide.
    public static Field preferred(Rewrite.Guide guide) {
        return new Field(PREFERRED + guide.key());
    }

    /// The label that one curator holds to be right for a thought. A field of their own, so that
    /// curators who judge differently do not conflict.
    public static Field judgement(String curator) {
        return new Field(JUDGEMENT + curator);
    }

    /// What one curator guessed of a thought before seeing it.
    public static Field guess(String curator) {
        return new Field(GUESS + curator);
    }

    /// Who is to review what: one giving out of conversations.
    public static Field assignment(UUID assignment) {
        return new Field(ASSIGNMENT + assignment);
    }

    /// True for a judgement.
    public boolean isJudgement() {
        return name.startsWith(JUDGEMENT);
    }

    /// True for a guess.
    public boolean isGuess() {
        return name.startsWith(GUESS);
    }

    /// True for an assignment.
    public boolean isAssignment() {
        return name.startsWith(ASSIGNMENT);
    }

    /// Whether a curator has looked at a version of a conversation's source and chosen another.
    ///
    /// @param sha256 of that version's bytes, in hex
    public static Field setAside(String sha256) {
        return new Field(SET_ASIDE + sha256);
    }

    /// Whether a finding of a check was dismissed.
    ///
    /// @param about what its text was, as a few characters
    public static Field dismissed(String check, String about) {
        return new Field(DISMISSED + check + "/" + about);
    }

    /// How a check is set: whether it is on, its severity, or one of its options.
    public static Field check(String check, String setting) {
        return new Field(CHECK + check + "/" + setting);
    }

    /// Whether a curator has seen that work on another release found no place here.
    ///
    /// @param revision of that work
    public static Field seen(UUID revision) {
        return new Field(SEEN + revision);
    }

    /// True for what says that a curator has seen something.
    public boolean isSeen() {
        return name.startsWith(SEEN);
    }

    /// True for a version of a source that a curator may have set aside.
    public boolean isSetAside() {
        return name.startsWith(SET_ASIDE);
    }

    /// True for a tag.
    public boolean isTag() {
        return name.startsWith(TAG);
    }

    /// True for a topic.
    public boolean isTopic() {
        return name.startsWith(TOPIC);
    }

    /// True for the boundary of a stage.
    public boolean isBoundary() {
        return name.startsWith(BOUNDARY);
    }

    /// True for the choice among rewrites.
    public boolean isPreferred() {
        return name.startsWith(PREFERRED);
    }

    /// True for the dismissal of a finding.
    public boolean isDismissal() {
        return name.startsWith(DISMISSED);
    }

    /// True for how a check is set.
    public boolean isCheckSetting() {
        return name.startsWith(CHECK);
    }

    /// The member that a field of a set names: the tag, the topic, the stage, the curator; else
    /// the name.
    public String member() {
        return name.substring(name.indexOf('/') + 1);
    }
}
