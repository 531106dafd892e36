package org.thoughttrace.curator.logic.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.SampleStore.FIRST;
import static org.thoughttrace.curator.SampleStore.SECOND;
import static org.thoughttrace.curator.SampleStore.apply;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Drawing;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.Subset.Content;
import org.thoughttrace.curator.model.Subset.Frozen;
import org.thoughttrace.curator.model.Subset.Live;
import org.thoughttrace.curator.model.Target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Named subsets: saved, renamed, deleted, taken back, and refused.
class SubsetActsTest {

    @TempDir Path folder;

    @Test
    void aSubsetIsSavedReplacedRenamedAndDeletedAndAllOfItTakenBack() {
        try (Workspace workspace = SampleStore.open(folder)) {
            Applied made = apply(workspace, new Act.SaveSubset(" Soy ", new Live("turns:6..")));
            Subset first = workspace.subsets().find("soy").orElseThrow();
            assertThat(first.name()).isEqualTo("Soy");
            assertThat(first.curator()).isEqualTo(SampleStore.CURATOR);
            assertThat(made.place()).contains(new Target.OfSubset(first.id()));
            assertThat(made.conversations()).isEmpty();
            assertThat(workspace.library().revisions().getFirst().id()).isEqualTo(first.id());

            Frozen frozen = new Frozen(List.of(SECOND, FIRST), new Drawing("", 7, 2, null, 16));
            apply(workspace, new Act.SaveSubset("SOY", frozen));
            Subset second = workspace.subsets().find("Soy").orElseThrow();
            assertThat(second.id()).isEqualTo(first.id());
            assertThat(((Frozen) second.content()).ids()).containsExactlyInAnyOrder(FIRST, SECOND);
            assertThat(second.counter()).isGreaterThan(first.counter());
            assertThat(apply(workspace, new Act.SaveSubset("soy", frozen)).group()).isEmpty();

            apply(workspace, new Act.RenameSubset("soy", "Milk"));
            assertThat(workspace.subsets().find("soy")).isEmpty();
            assertThat(workspace.subsets().find("milk").orElseThrow().content())
                    .isEqualTo(second.content());
            apply(workspace, new Act.RemoveSubset("milk"));
            assertThat(workspace.subsets().all()).isEmpty();
            EachActTest.assertStateFollows(workspace);

            workspace.curation().undo("Ada");
            assertThat(names(workspace)).containsExactly("Milk");
            workspace.curation().undo("Ada");
            workspace.curation().undo("Ada");
            assertThat(workspace.subsets().find("Soy").orElseThrow().content())
                    .isEqualTo(first.content());
            workspace.curation().undo("Ada");
            assertThat(workspace.subsets().all()).isEmpty();
            EachActTest.assertStateFollows(workspace);
            workspace.curation().redo("Ada");
            assertThat(names(workspace)).containsExactly("Soy");
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedAndSaysWhy() {
        try (Workspace workspace = SampleStore.open(folder)) {
            apply(workspace, new Act.SaveSubset("Soy milk", new Live("")));
            apply(workspace, new Act.SaveSubset("Other", new Live("")));
            Live all = new Live("");
            refused(workspace, new Act.SaveSubset("  ", all), "needs a name");
            refused(workspace, new Act.SaveSubset("x".repeat(101), all), "at most 100");
            refused(workspace, new Act.SaveSubset("a\nb", all), "no line ends");
            refused(workspace, new Act.SaveSubset("a\u2028b", all), "no line ends");
            refused(workspace, new Act.SaveSubset("a\ud800", all), "no control characters");
            refused(workspace, new Act.SaveSubset("a", new Live("turns:x")), "turns");
            refused(workspace, new Act.RenameSubset("Other", "SOY MILK"), "already");
            refused(workspace, new Act.RemoveSubset("Soy mlik"), "did you mean \"Soy milk\"");
            refused(
                    workspace,
                    new Act.SaveSubset(
                            "a", new Frozen(List.of("u", FIRST, "v", "w", "x", "y"), null)),
                    "\"u\", \"v\", \"w\" and 2 more");
            assertThat(names(workspace)).containsExactly("Other", "Soy milk");
        }
    }

    @Test
    void filtersThatNameARenamedSubsetFollow() {
        try (Workspace workspace = SampleStore.open(folder)) {
            apply(workspace, new Act.SaveSubset("Long", new Live("turns:8..")));
            apply(workspace, new Act.SaveSubset("Rest", new Live("-(subset:long OR since:LONG)")));
            apply(workspace, new Act.SaveSubset("Other", new Live("subset:\"Long ones\"")));
            apply(workspace, new Act.RenameSubset("Long", "Many turns"));
            assertThat(contents(workspace))
                    .containsEntry(
                            "Rest", new Live("-(subset:\"Many turns\" OR since:\"Many turns\")"))
                    .containsEntry("Other", new Live("subset:\"Long ones\""));
            workspace.curation().undo("Ada");
            assertThat(contents(workspace))
                    .containsEntry("Rest", new Live("-(subset:long OR since:LONG)"));
            EachActTest.assertStateFollows(workspace);
            refused(workspace, new Act.SaveSubset("Long", new Live("subset:LONG")), "itself");
        }
    }

    @Test
    void theChangedOnesOfAFrozenSubsetAreKnown() {
        try (Workspace workspace = SampleStore.open(folder)) {
            apply(workspace, new Act.AddTag(SECOND, "before"));
            apply(workspace, new Act.SaveSubset("s", new Frozen(List.of(FIRST, SECOND), null)));
            apply(workspace, new Act.RenameSubset("s", "t"));
            Subset subset = workspace.subsets().find("t").orElseThrow();
            assertThat(workspace.subsets().changedSinceFrozen(subset)).isEmpty();
            apply(workspace, new Act.AddTag(FIRST, "after"));
            assertThat(workspace.subsets().changedSinceFrozen(subset)).containsExactly(FIRST);
        }
    }

    @Test
    void linesOfAFileOfActsAreRead() {
        assertThat(ActParser.parse(Map.of("act", "saveSubset", "name", "a", "filter", "x")))
                .isEqualTo(new Act.SaveSubset("a", new Live("x")));
        assertThat(ActParser.parse(Map.of("act", "saveSubset", "name", "a", "ids", "[\"b\"]")))
                .isEqualTo(new Act.SaveSubset("a", new Frozen(List.of("b"), null)));
        String drawn =
                "{\"from\":\"turns:3..\",\"seed\":7,\"number\":1,\"stratum\":\"model\",\"population\":9}";
        assertThat(
                        ActParser.parse(
                                Map.of(
                                        "act",
                                        "saveSubset",
                                        "name",
                                        "a",
                                        "ids",
                                        "[\"b\"]",
                                        "drawn",
                                        drawn)))
                .isEqualTo(
                        new Act.SaveSubset(
                                "a",
                                new Frozen(
                                        List.of("b"), new Drawing("turns:3..", 7, 1, "model", 9))));
        assertThat(ActParser.parse(Map.of("act", "renameSubset", "name", "a", "to", "b")))
                .isEqualTo(new Act.RenameSubset("a", "b"));
        assertThat(ActParser.parse(Map.of("act", "removeSubset", "name", "a")))
                .isEqualTo(new Act.RemoveSubset("a"));
        for (Map<String, Object> wrong :
                List.<Map<String, Object>>of(
                        Map.of("act", "saveSubset", "name", "a"),
                        Map.of("act", "saveSubset", "name", "a", "filter", "x", "ids", "[]"),
                        Map.of("act", "saveSubset", "name", "a", "ids", "[1]"),
                        Map.of("act", "saveSubset", "name", "a", "ids", "[]", "drawn", "{}"),
                        Map.of("act", "saveSubset", "name", "a", "filter", "x", "drawn", drawn),
                        Map.of("act", "removeSubset", "name", "a", "to", "b"))) {
            assertThatThrownBy(() -> ActParser.parse(wrong)).isInstanceOf(ActRefused.class);
        }
    }

    @Test
    void randomActsAreTakenBackOneByOne() {
        Random random = new Random(5);
        try (Workspace workspace = SampleStore.open(folder)) {
            List<Map<String, Content>> states = new ArrayList<>();
            states.add(contents(workspace));
            List<ConversationSummary> all = workspace.library().summaries();
            for (int step = 0; step < 80; step++) {
                try {
                    Applied applied = apply(workspace, act(all, random));
                    if (applied.group().isPresent()) {
                        states.add(contents(workspace));
                    }
                } catch (ActsRefused impossible) {
                    assertThat(contents(workspace)).isEqualTo(states.getLast());
                }
            }
            assertThat(states).hasSizeGreaterThan(20);
            EachActTest.assertStateFollows(workspace);
            for (Map<String, Content> before : states.reversed().subList(1, states.size())) {
                workspace.curation().undo("Ada");
                assertThat(contents(workspace)).isEqualTo(before);
            }
            EachActTest.assertStateFollows(workspace);
        }
    }

    private static Act act(List<ConversationSummary> all, Random random) {
        String name = "s" + random.nextInt(4);
        return switch (random.nextInt(6)) {
            case 0 -> new Act.SaveSubset(name, new Live("turns:" + random.nextInt(3)));
            case 1, 2 ->
                    new Act.SaveSubset(
                            name,
                            new Frozen(
                                    all.stream()
                                            .map(ConversationSummary::id)
                                            .filter(id -> random.nextBoolean())
                                            .toList(),
                                    null));
            case 3 -> new Act.RenameSubset(name, "S" + random.nextInt(4));
            case 4 -> new Act.RemoveSubset(name);
            default ->
                    new Act.SetStatus(
                            all.get(random.nextInt(all.size())).id(),
                            Status.values()[random.nextInt(5)]);
        };
    }

    private static Map<String, Content> contents(Workspace workspace) {
        Map<String, Content> contents = new TreeMap<>();
        workspace.subsets().all().forEach(it -> contents.put(it.name(), it.content()));
        return contents;
    }

    private static List<String> names(Workspace workspace) {
        return workspace.subsets().all().stream().map(Subset::name).toList();
    }

    private static void refused(Workspace workspace, Act act, String why) {
        assertThatThrownBy(() -> apply(workspace, act))
                .isInstanceOf(ActsRefused.class)
                .hasMessageContaining(why);
    }
}
