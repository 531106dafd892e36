package org.thoughttrace.curator.logic.agreement;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.List;
import java.util.Map;

/// What was measured.
///
/// @param conversations how many are meant
/// @param thoughts how many they have
/// @param sealed how many of these are left out, because somebody is still to look at them without
///     knowing what others said
/// @param together the figures over all curators; empty where there are fewer than two
/// @param severity how far curators agree how bad something is that several of them flagged
public record AgreementReport(
        AgreementRequest request,
        int conversations,
        int thoughts,
        int sealed,
        List<Work> curators,
        List<Row> together,
        List<PairReport> pairs,
        List<Row> severity,
        ErrorRate errorRate) {

    /// How much a curator labelled.
    ///
    /// @param judged thoughts that they judged
    /// @param blind how many of these with the label hidden, as the log says
    /// @param corrected thoughts whose label they changed without a judgement of their own
    public record Work(String curator, int judged, int blind, int corrected) {}

    /// The figures of one group of thoughts.
    ///
    /// @param group the key of the label, kind, stage or the name of the model; null for all
    /// @param kind of the label, where the group is one
    /// @param units how many thoughts carry labels to compare
    public record Row(
            @Nullable String group,
            @Nullable ThoughtKind kind,
            int units,
            Map<Coefficient, Figure> figures) {}

    /// Two compared.
    ///
    /// @param rows the first over all
    /// @param cases the thoughts that both labelled
    public record PairReport(Rater first, Rater second, List<Row> rows, List<Case> cases) {}

    /// A thought that two labelled.
    public record Case(
            String conversation,
            int turn,
            ThoughtId thought,
            ThoughtKind kind,
            String first,
            String second) {}
}
