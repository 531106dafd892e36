package org.thoughttrace.curator.bench;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.logic.find.Finder;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.ui.find.FacetsViewModel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Times what finds conversations, as the window asks for it: filters without text, words and
/// phrases, and the counts beside all facets.
final class FindBenchmark {

    private static final int ROUNDS = 12;
    private static final int PAGE = 50;

    private static final List<String> FILTERS =
            List.of(
                    "status:unreviewed",
                    "model:\"Model A\",\"Model C\"",
                    "-model:\"Model B\" turns:6..10",
                    "provider:pro* age:18..40",
                    "thoughts:3.. gender:Female education:Undergraduate,Graduate frequency:4..",
                    "words:..800",
                    "created:2026-03-10..2026-03-20",
                    "updated:2026-04",
                    "label:scope_fit stage:late",
                    "{label:scope_fit stage:late}",
                    "{kind:reaction words:..8 -label:explicit_affirmation}",
                    "stage:early,late relation:retry",
                    "has:survey -has:flag lacks:note",
                    "has:pair edited:no",
                    "flag:personal_data/major/open",
                    "tag:gardening OR participant:user1*",
                    "(turns:2 OR turns:16..) (label:content_expectation OR kind:reason)",
                    "curator:nobody",
                    "purpose:w* occupation:n*");

    /// Aims in milliseconds for a store of some size.
    ///
    /// @param filter the 95th percentile of any filter without text
    /// @param words the first page of a word or phrase
    /// @param facets all facets of the panel
    record Limits(double filter, double words, double facets) {
        static final Limits RELEASE = new Limits(30, 20, 60);
        static final Limits LARGE = new Limits(150, 100, 400);
    }

    private final Workspace workspace;
    private final Finder finder;
    private final LabelScheme scheme;

    private FindBenchmark(Workspace workspace) {
        this.workspace = workspace;
        this.finder = workspace.finder();
        this.scheme = workspace.library().scheme();
    }

    /// Prints the figures, and says what is to be reached.
    static void run(Workspace workspace, Limits limits, String size, Aims aims) throws Exception {
        FindBenchmark bench = new FindBenchmark(workspace);
        Figures.of("facts of all conversations into memory", 1, bench::all).print();
        bench.filters().tell("filter without text, p95, " + size, limits.filter(), aims);
        bench.words().tell("word or phrase, first page, p95, " + size, limits.words(), aims);
        bench.textFilters().print();
        bench.facets().tell("all facets of the panel, p95, " + size, limits.facets(), aims);
    }

    private Object all() {
        return finder.find(FilterParser.parse("", Vocabulary.open()).filter()).count();
    }

    /// From the expression to the ids, with the vocabulary it is read by.
    private int find(String expression) {
        Vocabulary vocabulary = finder.vocabulary(scheme);
        return new HashSet<>(finder.find(FilterParser.parse(expression, vocabulary).filter()).ids())
                .size();
    }

    private Times filters() throws Exception {
        List<double[]> times = new ArrayList<>();
        for (int round = -2; round < ROUNDS; round++) {
            for (String expression : FILTERS) {
                double[] time = Figures.bothTimes(() -> find(expression));
                if (round >= 0) {
                    times.add(time);
                }
            }
        }
        return new Times(FILTERS.size() + " filters without text", times);
    }

    /// Words and phrases that stand in the data, frequent ones and rare ones.
    private List<String> sought() {
        List<String> sought =
                new ArrayList<>(List.of("the", "a*", "user:the", "reason:\"I want\""));
        List<String> ids =
                workspace.library().summaries().stream().map(summary -> summary.id()).toList();
        for (int i = 0; i < 12; i++) {
            CuratedMessage message =
                    workspace
                            .library()
                            .load(ids.get((int) ((long) i * ids.size() / 12)))
                            .orElseThrow()
                            .conversation()
                            .message(1);
            String[] words = message.content().split("[^\\p{L}]+");
            if (words.length > 4) {
                sought.add('"' + words[1] + '"');
                sought.add('"' + words[2] + ' ' + words[3] + '"');
            }
        }
        return sought;
    }

    private Times words() throws Exception {
        List<double[]> times = new ArrayList<>();
        List<String> sought = sought();
        for (int round = -2; round < ROUNDS; round++) {
            for (String words : sought) {
                double[] time =
                        Figures.bothTimes(() ->
                                finder.hits(FilterParser.parse(words, Vocabulary.open()).filter())
                                        .groups(0, PAGE));
                if (round >= 0) {
                    times.add(time);
                }
            }
        }
        return new Times("first page of " + sought.size() + " words and phrases", times);
    }

    private Times textFilters() throws Exception {
        List<double[]> times = new ArrayList<>();
        for (int round = -1; round < 4; round++) {
            for (String words : sought()) {
                double[] time = Figures.bothTimes(() -> find(words));
                if (round >= 0) {
                    times.add(time);
                }
            }
        }
        return new Times("conversations that hold a word or phrase", times);
    }

    private Times facets() throws Exception {
        List<double[]> times = new ArrayList<>();
        for (int round = -2; round < ROUNDS; round++) {
            for (String expression :
                    List.of("", "turns:6..10", "label:scope_fit status:unreviewed")) {
                double[] time =
                        Figures.bothTimes(() ->
                                finder.facets(
                                        FilterParser.parse(expression, Vocabulary.open()).filter(),
                                        FacetsViewModel.fields()));
                if (round >= 0) {
                    times.add(time);
                }
            }
        }
        return new Times(FacetsViewModel.fields().size() + " facets, all counted", times);
    }
}
