package org.thoughttrace.curator.logic.agreement;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.agreement.AgreementReport.PairReport;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Work;
import org.thoughttrace.curator.logic.agreement.AgreementRequest.Basis;
import org.thoughttrace.curator.logic.agreement.AgreementRequest.Pair;
import org.thoughttrace.curator.logic.judgement.JudgedThought;
import org.thoughttrace.curator.logic.judgement.JudgementService;
import org.thoughttrace.curator.logic.judgement.Judgements;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.logic.review.ReviewService;
import org.thoughttrace.curator.store.CurationStore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Measures agreement in an open store. Safe on any thread but the one that draws.
public final class AgreementService {

    private final CurationStore store;
    private final Library library;
    private final JudgementService judgements;
    private final ReviewService reviews;

    /// A service on an open store.
    public AgreementService(
            CurationStore store,
            Library library,
            JudgementService judgements,
            ReviewService reviews) {
        this.store = store;
        this.library = library;
        this.judgements = judgements;
        this.reviews = reviews;
    }

    /// Measures what was asked for. Thoughts that somebody is still to judge without knowing what
    /// others said are left out.
    ///
    /// @param whileWanted called now and then; throws to end it
    public AgreementReport measure(AgreementRequest request, Runnable whileWanted) {
        Judgements read = judgements.read();
        Set<String> sealed = reviews.review(read).sealed();
        List<JudgedThought> meant =
                read.thoughts().stream()
                        .filter(thought -> isMeant(request, thought.conversation()))
                        .toList();
        List<JudgedThought> open =
                meant.stream().filter(one -> !sealed.contains(one.conversation())).toList();
        LabelledSet labelled =
                new LabelledSet(
                        counted(request, open),
                        new ImportedLabels(library, read.renamed()),
                        library.scheme());
        Bootstrap bootstrap = new Bootstrap(request.seed());
        Comparisons comparisons = new Comparisons(labelled, bootstrap, request.division());
        List<Work> curators = curators(open);
        List<Work> counted = curators(labelled.thoughts());
        List<PairReport> pairs = new ArrayList<>();
        for (Pair pair : pairs(request, counted)) {
            whileWanted.run();
            pairs.add(comparisons.of(pair));
        }
        whileWanted.run();
        boolean asksForAll = request.between() == null && counted.size() > 1;
        return new AgreementReport(
                request,
                conversations(request),
                meant.size(),
                meant.size() - open.size(),
                curators,
                asksForAll
                        ? comparisons.together(counted.stream().map(Work::curator).toList())
                        : List.of(),
                pairs,
                new Severities(store, request, sealed).rows(bootstrap),
                labelled.errorRate(request.width()));
    }

    /// The label that each thought came in with, by which the rate of errors is estimated; null for
    /// none.
    public Function<JudgedThought, @Nullable String> importedLabels(Judgements read) {
        return new ImportedLabels(library, read.renamed())::of;
    }

    /// Who has labelled something, by name.
    public List<Work> curators() {
        return curators(judgements.read().thoughts());
    }

    private static List<JudgedThought> counted(
            AgreementRequest request, List<JudgedThought> thoughts) {
        return request.basis() == Basis.BLIND
                ? thoughts.stream().map(JudgedThought::blindly).toList()
                : thoughts;
    }

    private static boolean isMeant(AgreementRequest request, String conversation) {
        return request.conversations() == null || request.conversations().contains(conversation);
    }

    /// Those without a thought are meant as well.
    private int conversations(AgreementRequest request) {
        Set<String> meant = request.conversations();
        return meant == null ? (int) library.totals().conversations() : meant.size();
    }

    /// Who labelled something, by name.
    private static List<Work> curators(List<JudgedThought> thoughts) {
        Map<String, int[]> counts = new TreeMap<>();
        for (JudgedThought thought : thoughts) {
            for (String curator : thought.curators()) {
                int[] ofOne = counts.computeIfAbsent(curator, name -> new int[3]);
                ofOne[thought.judged().containsKey(curator) ? 0 : 2]++;
                ofOne[1] += thought.blind().containsKey(curator) ? 1 : 0;
            }
        }
        Map<String, Work> works = new LinkedHashMap<>();
        counts.forEach((name, of) -> works.put(name, new Work(name, of[0], of[1], of[2])));
        return List.copyOf(works.values());
    }

    private static List<Pair> pairs(AgreementRequest request, List<Work> curators) {
        @Nullable Pair between = request.between();
        if (between != null) {
            return List.of(between);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < curators.size(); one++) {
            for (int other = one + 1; other < curators.size(); other++) {
                pairs.add(new Pair(rater(curators.get(one)), rater(curators.get(other))));
            }
        }
        curators.forEach(work -> pairs.add(new Pair(rater(work), new Rater.Imported())));
        return pairs;
    }

    private static Rater rater(Work work) {
        return new Rater.Curator(work.curator());
    }
}
