package org.thoughttrace.curator.logic.audit;

import org.thoughttrace.curator.logic.check.About;
import org.thoughttrace.curator.logic.check.Checks;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Target;

import java.util.List;
import java.util.Objects;

/// Which findings of a conversation its flags say as well. Several checks raise flags of one kind, so
/// a flag that holds the words of one finding is not taken for another at the same place: whoever
/// accepted the one has not said a word about the other.
final class AcceptedFindings {

    /// The kind that says nothing of what is wrong: only the words of the flag do.
    private static final String OTHER = "other";

    private final List<Flag> flags;
    private final List<Finding> found;

    /// @param flags of the conversation
    /// @param found all findings of the conversation
    AcceptedFindings(List<Flag> flags, List<Finding> found) {
        this.flags = flags;
        this.found = found;
    }

    /// True where a flag of its kind stands at its place and is about it.
    boolean has(Finding finding) {
        return flags.stream().anyMatch(flag -> isAt(flag, finding) && isAbout(flag, finding));
    }

    private static boolean isAt(Flag flag, Finding finding) {
        Target target = About.target(finding.place());
        return flag.kind().equals(kindOf(finding))
                && flag.on().equals(target)
                && (flag.span() == null || Objects.equals(flag.span(), finding.place().span()));
    }

    private static String kindOf(Finding finding) {
        return Checks.of(finding.check()).map(check -> check.info().flagKind()).orElse(OTHER);
    }

    /// A curator's own words may be about anything of that kind there.
    private boolean isAbout(Flag flag, Finding finding) {
        if (flag.comment().contains(finding.message())) {
            return true;
        }
        boolean isAboutAnother =
                found.stream()
                        .anyMatch(other ->
                                isAt(flag, other) && flag.comment().contains(other.message()));
        return !isAboutAnother && !flag.kind().equals(OTHER);
    }
}
