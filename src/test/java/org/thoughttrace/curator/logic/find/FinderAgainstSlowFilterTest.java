package org.thoughttrace.curator.logic.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.curation.RandomActs;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterField.Kind;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.logic.together.Bundles;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.Value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/// What is found in a store that was worked on, held against the plain reading of each filter.
class FinderAgainstSlowFilterTest {

    private static final int ACTS = 400;
    private static final int RANDOM_FILTERS = 1500;
    private static final int FILTERS_OF_ONE_FIELD = 60;

    @TempDir static Path folder;

    private static Workspace workspace;
    private static Map<String, SlowFilter> slow;
    private static Map<FilterField, List<String>> values;
    private static List<String> words;

    @BeforeAll
    static void workOnAStore() throws IOException {
        workspace = SampleStore.open(folder);
        Random random = new Random(5);
        List<ConversationSummary> all = workspace.library().summaries();
        // Asked before and after, so that what is held in memory is brought up to date on the way.
        assertThat(workspace.finder().find(new Filter.Everything()).count()).isEqualTo(all.size());
        for (int i = 0; i < ACTS; i++) {
            if (i == ACTS / 2) {
                bringOtherVersions(all);
            }
            String id = all.get(random.nextInt(all.size())).id();
            CuratedConversation now = SampleStore.load(workspace, id);
            String curator = List.of("Ada", "Grace", "Katherine").get(random.nextInt(3));
            try {
                workspace
                        .curation()
                        .apply(curator, RandomActs.on(now, workspace.library().scheme(), random));
            } catch (ActsRefused impossible) {
                continue;
            }
            if (i % 20 == 0) {
                workspace.finder().find(new Filter.Everything());
            }
        }
        disagree(all);
        keepSubsets(all);
        for (int i = 0; i < all.size(); i += 3) {
            SampleStore.apply(workspace, new Act.AddTag(all.get(i).id(), "since"));
        }
        slow = new LinkedHashMap<>();
        for (ConversationSummary summary : all) {
            slow.put(summary.id(), slowFilter(summary.id()));
        }
        values = valuesInTheData();
        words = List.of("the", "and", "t", "plain", "I", "für", "tomato", "plan", "more", "ö", "b");
    }

    /// A colleague has worked on the same data; some of it is in conflict.
    private static void disagree(List<ConversationSummary> all) throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path bundle = folder.resolve("colleague.jsonl");
        try (Workspace colleague = SampleStore.open(elsewhere)) {
            Random random = new Random(6);
            for (int i = 0; i < all.size(); i += 2) {
                String id = all.get(i).id();
                SampleStore.apply(colleague, new Act.SetNote(id, "of a colleague " + i));
                SampleStore.apply(
                        colleague, new Act.SetStatus(id, Status.values()[1 + random.nextInt(4)]));
            }
            Bundles.write(colleague, bundle);
        }
        assertThat(Bundles.merge(workspace, bundle).conflicts()).isNotEmpty();
    }

    private static void keepSubsets(List<ConversationSummary> all) {
        List<String> some =
                all.stream().map(ConversationSummary::id).filter(id -> id.contains("1")).toList();
        workspace
                .curation()
                .apply(
                        "Ada",
                        "subsets",
                        List.of(
                                new Act.Assign("Review", List.of("Ada", "Bob"), some, 1, 3, 5),
                                new Act.SaveSubset(
                                        "With a 1",
                                        new Subset.Frozen(some.subList(0, some.size() / 2), null)),
                                new Act.SaveSubset("Long", new Subset.Live("turns:8..")),
                                new Act.SaveSubset(
                                        "Long ones of these",
                                        new Subset.Live("subset:long subset:\"with a 1\""))));
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void randomFiltersFindWhatTheyMean() {
        Random random = new Random(11);
        RandomFilters filters = new RandomFilters(random, values, words);
        int empty = 0;
        for (int i = 0; i < RANDOM_FILTERS; i++) {
            Filter filter = filters.next();
            List<String> expected = expected(filter);
            assertThat(workspace.finder().find(filter).ids()).as("%s", filter).isEqualTo(expected);
            empty += expected.isEmpty() || expected.size() == slow.size() ? 1 : 0;
        }
        assertThat(empty).as("filters that tell nothing apart").isLessThan(RANDOM_FILTERS * 2 / 3);
    }

    @ParameterizedTest
    @EnumSource
    void eachFieldFindsWhatItMeans(FilterField field) {
        RandomFilters filters = new RandomFilters(new Random(field.ordinal()), values, words);
        for (int i = 0; i < FILTERS_OF_ONE_FIELD; i++) {
            Filter filter = filters.leaf(field);
            assertThat(workspace.finder().find(filter).ids())
                    .as("%s", filter)
                    .isEqualTo(expected(filter));
        }
    }

    @Test
    void countsBesideAValueAreWhatChoosingItWouldFind() {
        List<FilterField> fields =
                Arrays.stream(FilterField.values())
                        .filter(field -> field.kind() == Kind.NAME && field.isCountable())
                        // A topic finds its subtopics as well: its count is of its own alone.
                        .filter(field -> field != FilterField.TOPIC)
                        .toList();
        RandomFilters filters = new RandomFilters(new Random(3), values, words);
        for (int i = 0; i < 25; i++) {
            Filter all = new Filter.And(List.of(filters.next(), filters.leaf(FilterField.TURNS)));
            Map<FilterField, List<ValueCount>> facets = workspace.finder().facets(all, fields);
            for (FilterField field : fields) {
                for (ValueCount value : Objects.requireNonNull(facets.get(field))) {
                    assertThat(value.count())
                            .as("%s %s in %s", field, value.value(), all)
                            .isEqualTo(expected(withChoice(all, field, value.value())).size());
                }
            }
        }
    }

    private static Filter withChoice(Filter filter, FilterField field, @Nullable String value) {
        List<Filter> parts = new ArrayList<>();
        for (Filter part : ((Filter.And) filter).parts()) {
            if (!(part instanceof Filter.Term term && term.field() == field)) {
                parts.add(part);
            }
        }
        parts.add(
                value == null
                        ? new Filter.Term(
                                FilterField.LACKS, List.of(new Operand.Exactly(field.key())))
                        : new Filter.Term(field, List.of(new Operand.Exactly(value))));
        return parts.size() == 1 ? parts.getFirst() : new Filter.And(parts);
    }

    private static List<String> expected(Filter filter) {
        return slow.entrySet().stream()
                .filter(entry -> entry.getValue().means(filter))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static SlowFilter slowFilter(String id) {
        List<Revision> revisions = workspace.library().revisions(id);
        @Nullable Instant changed =
                revisions.stream().map(Revision::at).max(Comparator.naturalOrder()).orElse(null);
        return new SlowFilter(
                SampleStore.load(workspace, id),
                revisions.stream().map(Revision::curator).collect(Collectors.toSet()),
                changed,
                revisions.stream().mapToLong(Revision::counter).max().orElse(0),
                workspace.subsets().all(),
                workspace.reviews().review().shares(),
                hasOpenVersions(id, revisions));
    }

    /// By the log alone: the versions that are not in use must all have been set aside.
    private static boolean hasOpenVersions(String id, List<Revision> revisions) {
        Map<String, Value> last = new HashMap<>();
        for (Revision revision : revisions) {
            if (revision.after() == null) {
                last.remove(revision.field().name());
            } else {
                last.put(revision.field().name(), revision.after());
            }
        }
        List<String> versions =
                workspace.library().versions(id).stream().map(SourceVersion::sha256).toList();
        String chosen = Value.textOf(last.get("source"));
        String inUse = chosen == null ? versions.getFirst() : chosen;
        return versions.stream()
                .anyMatch(version ->
                        version.equals(inUse) == last.containsKey("setAside/" + version));
    }

    /// Every third conversation comes in once more, with another title of its task; for every sixth a
    /// curator chooses.
    private static void bringOtherVersions(List<ConversationSummary> all) throws IOException {
        List<String> lines = Files.readAllLines(SampleStore.SAMPLE);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 3) {
            others.add(lines.get(i).replaceFirst("\"task_summary\": \"", "$0Again: "));
        }
        Path file = SampleStore.file(folder, "others.jsonl", others.toArray(String[]::new));
        assertThat(SampleStore.take(workspace, file).conflicting()).isEqualTo(others.size());
        for (int i = 0; i < lines.size(); i += 6) {
            String id = all.get(i).id();
            List<SourceVersion> versions = workspace.library().versions(id);
            workspace
                    .curation()
                    .apply("Ada", new Act.ChooseSource(id, versions.get(i / 6 % 2).sha256()));
        }
    }

    private static Map<FilterField, List<String>> valuesInTheData() {
        Map<FilterField, List<String>> known = new EnumMap<>(FilterField.class);
        List<FilterField> fields =
                Arrays.stream(FilterField.values())
                        .filter(field -> field.kind() == Kind.NAME || field.kind() == Kind.FLAG)
                        .filter(FilterField::isCountable)
                        .toList();
        workspace
                .finder()
                .facets(new Filter.Everything(), fields)
                .forEach((field, counts) ->
                        known.put(
                                field,
                                counts.stream()
                                        .map(ValueCount::value)
                                        .filter(Objects::nonNull)
                                        .toList()));
        known.put(FilterField.SINCE, workspace.subsets().all().stream().map(Subset::name).toList());
        known.put(
                FilterField.SUBSET, workspace.subsets().all().stream().map(Subset::name).toList());
        known.put(FilterField.ASSIGNED, List.of("Ada", "Bob"));
        known.put(FilterField.DUE, List.of("Ada", "Bob"));
        assertThat(known)
                .allSatisfy((field, some) -> assertThat(some).as("%s", field).isNotEmpty());
        return known;
    }

    @Test
    void versionsToChooseBetweenAreFoundAndLeaveTheListOnceChosen() {
        Filter filter = FilterParser.parse("has:versions", Vocabulary.open()).filter();
        List<String> open = workspace.finder().find(filter).ids();
        assertThat(open).isNotEmpty().isEqualTo(expected(filter));
        assertThat(open).isEqualTo(workspace.library().openVersions());
        String id = open.getFirst();
        String other = workspace.library().versions(id).getLast().sha256();
        workspace.curation().apply("Ada", new Act.ChooseSource(id, other));
        assertThat(workspace.finder().find(filter).ids())
                .containsExactlyElementsOf(open.subList(1, open.size()));
        workspace.curation().undo("Ada");
        assertThat(workspace.finder().find(filter).ids()).isEqualTo(open);
    }
}
