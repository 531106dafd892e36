package org.thoughttrace.curator.logic.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.agreement.AgreementReport.PairReport;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Row;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Work;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.judgement.JudgedThought;
import org.thoughttrace.curator.model.Judgement.Seen;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.ThoughtKind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is measured in a store: whose label counts, and what is left out.
class AgreementServiceTest {

    @TempDir Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = SampleStore.open(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<JudgedThought> thoughts() {
        return workspace.judgements().read().thoughts();
    }

    private static Act judge(JudgedThought thought, String label) {
        return new Act.Judge(
                thought.conversation(), new ThoughtRef.Identified(thought.id()), label);
    }

    /// Judges some thoughts, the first few with another label than they have.
    private void judge(String curator, int from, int to, int wrong) {
        List<Act> acts = new ArrayList<>();
        List<JudgedThought> all = thoughts();
        for (int i = from; i < to; i++) {
            JudgedThought thought = all.get(i);
            String label = String.valueOf(thought.label());
            acts.add(judge(thought, i - from < wrong ? another(thought) : label));
        }
        workspace.curation().apply(curator, "Judge", acts);
    }

    private String another(JudgedThought thought) {
        return workspace
                .library()
                .scheme()
                .items(LabelScheme.Part.labelsOf(thought.kind()))
                .stream()
                .map(LabelScheme.Item::key)
                .filter(key -> !key.equals(thought.label()))
                .findFirst()
                .orElseThrow();
    }

    private AgreementReport measure(AgreementRequest request) {
        return workspace.agreement().measure(request, () -> {});
    }

    private static PairReport pair(AgreementReport report, Rater first, Rater second) {
        return report.pairs().stream()
                .filter(pair -> pair.first().equals(first) && pair.second().equals(second))
                .findFirst()
                .orElseThrow();
    }

    private static double raw(Row row) {
        return row.figures().get(Coefficient.RAW) instanceof Figure.Known known
                ? known.value()
                : Double.NaN;
    }

    @Test
    void curatorsAreComparedWithEachOtherAndWithWhatCameIn() {
        judge("Ada", 0, 40, 4);
        judge("Bob", 20, 50, 0);
        AgreementReport report = measure(AgreementRequest.ALL);
        assertThat(report.curators())
                .containsExactly(new Work("Ada", 40, 0, 0), new Work("Bob", 30, 0, 0));
        PairReport both = pair(report, new Rater.Curator("Ada"), new Rater.Curator("Bob"));
        assertThat(both.cases()).hasSize(20);
        assertThat(raw(both.rows().getFirst())).isEqualTo(1);
        PairReport imported = pair(report, new Rater.Curator("Ada"), new Rater.Imported());
        assertThat(imported.cases()).hasSize(40);
        assertThat(raw(imported.rows().getFirst())).isEqualTo(0.9);
        assertThat(report.together().getFirst().units()).isEqualTo(20);
        assertThat(report.together().getFirst().figures())
                .containsOnlyKeys(Coefficient.RAW, Coefficient.FLEISS, Coefficient.ALPHA);
        assertThat(report.errorRate().judged()).isEqualTo(50);
        assertThat(report.errorRate()).isInstanceOf(ErrorRate.Estimated.class);
    }

    @Test
    void onlyWhatWasJudgedWithTheLabelHiddenCountsWhereThatIsAskedFor() {
        List<JudgedThought> all = thoughts();
        for (int i = 0; i < 40; i++) {
            JudgedThought thought = all.get(i);
            String label = String.valueOf(thought.label());
            // Ten were wrong while the label was hidden, and put right once it was shown.
            Seen hidden = i % 2 == 0 ? Seen.MESSAGES : Seen.THOUGHT;
            judge("Ada", thought, i < 10 ? another(thought) : label, hidden);
            if (i < 10) {
                judge("Ada", thought, label, Seen.LABEL);
            }
        }
        judge("Bob", all.get(0), String.valueOf(all.get(0).label()), Seen.LABEL);
        judge("Bob", all.get(1), String.valueOf(all.get(1).label()), null);
        AgreementReport open = measure(AgreementRequest.ALL);
        assertThat(open.curators())
                .containsExactly(new Work("Ada", 40, 40, 0), new Work("Bob", 2, 0, 0));
        Rater.Curator ada = new Rater.Curator("Ada");
        assertThat(raw(pair(open, ada, new Rater.Imported()).rows().getFirst())).isEqualTo(1);
        AgreementReport blind = measure(AgreementRequest.ALL.from(AgreementRequest.Basis.BLIND));
        assertThat(blind.curators()).isEqualTo(open.curators());
        assertThat(blind.pairs()).hasSize(1);
        assertThat(raw(pair(blind, ada, new Rater.Imported()).rows().getFirst())).isEqualTo(0.75);
        assertThat(blind.together()).isEmpty();
        assertThat(blind.errorRate().judged()).isEqualTo(40);
    }

    private void judge(String curator, JudgedThought thought, String label, @Nullable Seen seen) {
        workspace
                .curation()
                .apply(
                        curator,
                        new Act.Judge(
                                thought.conversation(),
                                new ThoughtRef.Identified(thought.id()),
                                label,
                                seen));
    }

    @Test
    void aCorrectionCountsBetweenCuratorsButNotAgainstWhatCameIn() {
        JudgedThought thought = thoughts().getFirst();
        ThoughtRef ref = new ThoughtRef.Identified(thought.id());
        String other = another(thought);
        workspace.curation().apply("Ada", new Act.SetLabel(thought.conversation(), ref, other));
        workspace.curation().apply("Bob", judge(thought, other));
        AgreementReport report = measure(AgreementRequest.ALL);
        assertThat(report.curators())
                .containsExactly(new Work("Ada", 0, 0, 1), new Work("Bob", 1, 0, 0));
        assertThat(pair(report, new Rater.Curator("Ada"), new Rater.Curator("Bob")).cases())
                .hasSize(1);
        assertThat(pair(report, new Rater.Curator("Ada"), new Rater.Imported()).cases()).isEmpty();
        // The label that came in is still the one of the source.
        assertThat(pair(report, new Rater.Curator("Bob"), new Rater.Imported()).cases())
                .singleElement()
                .satisfies(one -> assertThat(one.second()).isEqualTo(thought.label()));
        // A judgement counts for more than a correction, and an undone one for nothing.
        workspace.curation().apply("Ada", judge(thought, String.valueOf(thought.label())));
        assertThat(thoughts().getFirst().labelBy("Ada")).isEqualTo(thought.label());
        workspace.curation().undo("Ada");
        assertThat(thoughts().getFirst().labelBy("Ada")).isEqualTo(other);
        workspace.curation().undo("Ada");
        workspace.curation().undo("Ada");
        assertThat(thoughts().getFirst().labelBy("Ada")).isNull();
        assertThat(thoughts().getFirst().labelBy("Bob")).isNull();
    }

    @Test
    void whereJudgesAreLevelAThoughtIsHalfWrong() {
        judge("Ada", 0, 40, 0);
        judge("Bob", 0, 40, 10);
        ErrorRate.Estimated rate = (ErrorRate.Estimated) measure(AgreementRequest.ALL).errorRate();
        assertThat(rate.unsettled()).isEqualTo(10);
        assertThat(rate.strata().stream().mapToDouble(ErrorRate.Stratum::wrong).sum()).isEqualTo(5);
    }

    @Test
    void figuresAreDividedByLabelKindStageAndModel() {
        judge("Ada", 0, 60, 6);
        judge("Bob", 0, 60, 0);
        AgreementRequest request = AgreementRequest.ALL;
        for (Division division : Division.values()) {
            PairReport pair = measure(request.by(division)).pairs().getFirst();
            assertThat(pair.rows().size()).as("%s", division).isGreaterThan(2);
            int sum = pair.rows().stream().skip(1).mapToInt(Row::units).sum();
            if (division != Division.LABEL) {
                assertThat(sum).as("%s", division).isEqualTo(60);
            }
        }
        List<Row> byLabel = measure(request.by(Division.LABEL)).pairs().getFirst().rows();
        assertThat(byLabel.get(1).figures()).containsKey(Coefficient.SPECIFIC);
        assertThat(byLabel.get(1).kind()).isEqualTo(ThoughtKind.REASON);
    }

    /// Three of sixty that got a label agree or not: no interval can be taken from so few.
    @Test
    void aLabelThatHardlyAnybodyGaveHasNoFigure() {
        judge("Ada", 0, 60, 3);
        judge("Bob", 0, 60, 0);
        List<Row> byLabel =
                measure(AgreementRequest.ALL.by(Division.LABEL)).pairs().getFirst().rows();
        boolean someKnown = false;
        for (Row row : byLabel.subList(1, byLabel.size())) {
            for (Figure figure : row.figures().values()) {
                if (figure instanceof Figure.Known known) {
                    someKnown = true;
                    assertThat(known.value()).as("%s", row.group()).isPositive();
                }
            }
        }
        assertThat(someKnown).isTrue();
        assertThat(byLabel.stream().map(row -> row.figures().get(Coefficient.SPECIFIC)))
                .contains(
                        new Figure.TooLittle(
                                "Fewer than 10 thoughts were given this label by anybody."));
    }

    @Test
    void whatIsUnderDoubleReviewIsLeftOutUntilBothAreDone() {
        List<JudgedThought> all = thoughts();
        String conversation = all.getFirst().conversation();
        int ofIt =
                (int) all.stream().filter(one -> one.conversation().equals(conversation)).count();
        workspace
                .curation()
                .apply(
                        "Ada",
                        new Act.Assign(
                                "Both", List.of("Ada", "Bob"), List.of(conversation), 2, null, 1));
        judge("Ada", 0, ofIt, 0);
        assertThat(measure(AgreementRequest.ALL).sealed()).isEqualTo(ofIt);
        assertThat(measure(AgreementRequest.ALL).curators()).isEmpty();
        judge("Bob", 0, ofIt, 1);
        AgreementReport report = measure(AgreementRequest.ALL);
        assertThat(report.sealed()).isZero();
        assertThat(report.pairs().getFirst().cases()).hasSize(ofIt);
    }

    @Test
    void onlyTheConversationsThatAreMeantCount() {
        judge("Ada", 0, 30, 0);
        String first = thoughts().getFirst().conversation();
        AgreementReport report =
                measure(
                        new AgreementRequest(
                                Set.of(first), AgreementRequest.Basis.ALL, null, null, 1, 0.1));
        assertThat(report.conversations()).isEqualTo(1);
        assertThat(report.thoughts()).isLessThan(30);
        assertThat(report.curators()).containsExactly(new Work("Ada", report.thoughts(), 0, 0));
    }

    @Test
    void aNewSchemeRenamesWhatWasSaidAndIsNobodysOpinion() {
        JudgedThought thought = thoughts().getFirst();
        String old = String.valueOf(thought.label());
        judge("Ada", 0, 1, 0);
        LabelScheme scheme = workspace.library().scheme();
        LabelScheme renamed = renamed(scheme, old, "renamed");
        workspace
                .curation()
                .apply(
                        "Bob",
                        new Act.SetScheme(
                                renamed, Map.of(LabelScheme.Part.REASONS, Map.of(old, "renamed"))));
        AgreementReport report = measure(AgreementRequest.ALL);
        assertThat(report.curators()).containsExactly(new Work("Ada", 1, 0, 0));
        assertThat(report.pairs().getFirst().cases())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.first()).isEqualTo("renamed");
                    assertThat(one.second()).isEqualTo("renamed");
                });
    }

    private static LabelScheme renamed(LabelScheme scheme, String old, String key) {
        List<LabelScheme.Item> reasons =
                scheme.reasons().stream()
                        .map(item ->
                                item.key().equals(old)
                                        ? new LabelScheme.Item(
                                                key, item.name(), item.definition(), null)
                                        : item)
                        .toList();
        return scheme.with(LabelScheme.Part.REASONS, reasons);
    }

    @Test
    void severityIsComparedWhereTwoFlaggedTheSame() {
        List<JudgedThought> all = thoughts();
        for (String curator : List.of("Ada", "Bob")) {
            List<Act> acts = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                JudgedThought thought = all.get(i);
                acts.add(
                        new Act.AddFlag(
                                thought.conversation(),
                                new Subject.OneThought(new ThoughtRef.Identified(thought.id())),
                                "low_effort",
                                Severity.values()[curator.equals("Bob") && i == 0 ? 2 : i % 3],
                                "",
                                null));
            }
            workspace.curation().apply(curator, "Flag", acts);
        }
        Row row = measure(AgreementRequest.ALL).severity().getFirst();
        assertThat(row.units()).isEqualTo(12);
        assertThat(row.figures().get(Coefficient.ALPHA_ORDINAL))
                .isInstanceOfSatisfying(
                        Figure.Known.class,
                        known -> assertThat(known.value()).isBetween(0.6, 0.95));
    }
}
