package org.thoughttrace.curator.logic.audit;

import org.thoughttrace.curator.logic.check.Checks;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.logic.check.Fix;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.FindingRef;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;

import java.util.Optional;

/// The acts that a curator can do about a finding.
public final class FindingActs {

    private FindingActs() {}

    /// What the check offers; empty when it offers nothing.
    public static Optional<Act> fix(Finding finding) {
        return Optional.ofNullable(finding.fix())
                .map(fix ->
                        switch (fix) {
                            case Fix.RemoveThought(var thought) ->
                                    new Act.RemoveThought(
                                            finding.conversation(),
                                            new ThoughtRef.Identified(thought));
                            case Fix.Relabel(var thought, String label) ->
                                    new Act.SetLabel(
                                            finding.conversation(),
                                            new ThoughtRef.Identified(thought),
                                            label);
                        });
    }

    /// Accepts it: a flag of its kind, at its place, that says what it says.
    public static Act flag(Finding finding) {
        return new Act.AddFlag(
                finding.conversation(),
                subject(finding.place()),
                Checks.of(finding.check()).map(check -> check.info().flagKind()).orElse("other"),
                finding.severity(),
                finding.message(),
                finding.place().span());
    }

    /// Says that it is none.
    public static Act dismiss(Finding finding, String reason) {
        return new Act.DismissFinding(finding.conversation(), ref(finding), reason);
    }

    /// Takes that back.
    public static Act restore(Finding finding) {
        return new Act.RestoreFinding(finding.conversation(), ref(finding));
    }

    private static FindingRef ref(Finding finding) {
        return new FindingRef(
                finding.check(),
                subject(finding.place()),
                finding.place().span(),
                finding.message());
    }

    private static Subject subject(Place place) {
        if (place.thought() != null) {
            return new Subject.OneThought(new ThoughtRef.Identified(place.thought()));
        }
        return place.turn() > 0
                ? new Subject.OneMessage(place.turn())
                : new Subject.WholeConversation();
    }
}
