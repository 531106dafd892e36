package org.thoughttrace.curator.logic.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.check.Checks;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.logic.check.Talk;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.together.Bundles;
import org.thoughttrace.curator.logic.together.Releases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a curator dismissed stays dismissed in a new release that puts messages in before, and brings
/// more conversations: for every check there is.
class DismissalsAfterRebaseTest {

    private static final String LONG =
            "Could you please write me a shopping list for the three meals of this week";
    private static final String GOOD =
            "I go to the market on Fridays and forget half of what we need";
    private static final String MARK = "explicit_affirmation";

    @TempDir private Path folder;

    /// A release of the same conversations.
    private enum Release {
        OLD,
        /// With a greeting and its reply before each conversation, and one participant more.
        NEW
    }

    private static Talk talk(Release release, String id) {
        Talk talk = Talk.of(id);
        return release == Release.OLD
                ? talk
                : talk.later(-120)
                        .user("Good morning, is this where one asks about a wedding?")
                        .reply("Good morning, yes it is, go ahead.");
    }

    private static List<Talk> talks(Release release) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            words.append(" word").append(i * 7919 % 1000);
        }
        List<Talk> talks = new ArrayList<>(ofThoughts(release));
        talks.addAll(ofMessages(release));
        talks.add(talk(release, "n1_a").user("Hello" + words));
        talks.add(talk(release, "n2_a").user("Goodbye" + words + " one two three four five six"));
        talks.add(
                talk(release, "s1_a")
                        .user("Which graphics card is worth its price for games at present?")
                        .summary(
                                "Wedding speech for my brother, funny stories about childhood,"
                                        + " football, camping, holidays and grandmother"));
        talks.addAll(ofParticipants(release));
        if (release == Release.NEW) {
            talks.add(Talk.of("z_a").user("Z").survey("25", "Male", "Graduate", "Cook"));
        }
        return talks;
    }

    private static List<Talk> ofThoughts(Release release) {
        return List.of(
                talk(release, "t1_a")
                        .user(LONG)
                        .thought("reasons", GOOD, "task_motivation", 61)
                        .reply("Here")
                        .thought("reactions", "This came before it, as it seems", MARK, -1)
                        .user("Now that")
                        .reason("ok then", "task_motivation"),
                talk(release, "t2_a")
                        .user("Can you give me a shopping list for these three meals?")
                        .reason("give me a shopping list", "Task Motivation & Goal")
                        .reply("Here")
                        .reaction("This is wrong and useless, I am annoyed by it", MARK)
                        .reason("The user is looking for a shorter list.", "task_motivation")
                        .user("Shorter"),
                talk(release, "t3_a")
                        .user(LONG)
                        .reason("The same words at two messages", "task_motivation")
                        .reply("Here")
                        .user("Now sort it by the aisles of the shop, please, and then print it")
                        .reason("The same words at two messages", "task_motivation")
                        .reply("Sorted by the aisles, and ready to be printed at once.")
                        .reaction(
                                "Ich weiß nicht, warum das hier so lange dauert und nichts nützt",
                                MARK));
    }

    private static List<Talk> ofMessages(Release release) {
        return List.of(
                talk(release, "m1_a")
                        .user("A")
                        .reply(" \n")
                        .user("B")
                        .reply("Look:\n```java\nint a;\n")
                        .user("C")
                        .reply("I'm sorry, but I can't help with that."),
                talk(release, "m2_a")
                        .user("cafÃ©")
                        .reply("zero\u200Bwidth")
                        .user("a\u202Egpj.exe")
                        .later(90_000)
                        .user("Twice the same words here, or not?")
                        .user("Twice the same words here, or not?"),
                talk(release, "m3_a")
                        .reply("Write to ana@example.org")
                        .user("A")
                        .reason(GOOD, null));
    }

    private static List<Talk> ofParticipants(Release release) {
        String same =
                "We moved last year, and the garden behind our new house is a wilderness of"
                    + " brambles, nettles and one old pear tree. Before winter comes I would like"
                    + " to clear half of it, plant garlic and spinach, and find out whether that"
                    + " tree can still be saved or must go; what should be done first, with two"
                    + " hands and hardly any tools?";
        String age = release == Release.OLD ? "36" : "38";
        return List.of(
                talk(release, "u1_a").user("X").survey(age, "Male", "Graduate", "Cook"),
                talk(release, "u1_b").user("Y").survey("52", "Female", "Graduate", "Chef"),
                talk(release, "u2_a").user("W").survey("366", "Male", "Graduate", "Cook"),
                talk(release, "u3_a")
                        .user(same)
                        .survey("41", "Female", "Doctorate", "me@example.org"),
                talk(release, "u4_a")
                        .user(same)
                        .survey("41", "Female", "Doctorate", "me@example.org"));
    }

    private static String node(String name, String parent, String role, String text) {
        return "'%s':{'parent':'%s','message':{'id':'%s','author':{'role':'%s'},'content':{'content_type':'text','parts':['%s']}}}"
                .formatted(name, parent, name, role, text);
    }

    /// A conversation that forks twice at the same reply.
    private static String tree(Release release) {
        String first =
                release == Release.OLD
                        ? node("a", "r", "user", "Where is the depot?")
                        : node("x", "r", "user", "Good morning!")
                                + ","
                                + node("y", "x", "assistant", "Good morning.")
                                + ","
                                + node("a", "y", "user", "Where is the depot?");
        return ("[{'conversation_id':'g1','mapping':{'r':{'parent':null,'message':null},"
                        + first
                        + ","
                        + node("b", "a", "assistant", "Ask ana@depot.example, caf\u00c3\u00a9.")
                        + ","
                        + node("d", "b", "user", "And the tele\u200bphone?")
                        + ","
                        + node("e", "a", "assistant", "Ask li@depot.example instead.")
                        + ","
                        + node("c", "a", "assistant", "In the harbour.")
                        + "},'current_node':'c'}]")
                .replace('\'', '"');
    }

    private Workspace store(Release release) throws IOException {
        Workspace store =
                Releases.store(
                        folder,
                        release.name(),
                        talks(release).stream().map(Talk::line).toArray(String[]::new));
        SampleStore.take(
                store, Files.writeString(folder.resolve(release + ".json"), tree(release)));
        return store;
    }

    private static List<Judged> findings(Workspace store) {
        return store.checks().run(store.checks().settings(), AuditProgress.NONE).findings();
    }

    private static String shown(Judged judged) {
        Finding finding = judged.finding();
        return finding.check() + " " + finding.conversation() + ": " + finding.message();
    }

    private Path dismissAll() throws IOException {
        try (Workspace store = store(Release.OLD)) {
            SampleStore.apply(store, new Act.SetCheck("conversation-single-turn", "turns", "9"));
            SampleStore.apply(
                    store, new Act.SetCheck("participant-rare-demographics", "participants", "2"));
            List<Judged> found = findings(store);
            Set<String> fired = new TreeSet<>();
            found.forEach(judged -> fired.add(judged.finding().check()));
            assertThat(fired)
                    .as("checks that fire here")
                    .containsExactlyInAnyOrderElementsOf(
                            Checks.all().stream().map(check -> check.info().id()).toList());
            store.curation()
                    .apply(
                            "Ada",
                            "Dismiss all",
                            found.stream()
                                    .map(judged -> FindingActs.dismiss(judged.finding(), ""))
                                    .toList());
            assertThat(findings(store)).allMatch(one -> one.standing() == Standing.DISMISSED);
            return Bundles.write(store, folder.resolve("work.jsonl"));
        }
    }

    @Test
    void theyStillMatch() throws IOException {
        Path work = dismissAll();
        try (Workspace store = store(Release.NEW)) {
            Releases.rebase(store, work);
            List<Judged> found = findings(store);
            assertThat(found.stream().map(judged -> judged.finding().check()))
                    .as("checks that still fire")
                    .contains(
                            Checks.all().stream()
                                    .map(check -> check.info().id())
                                    .toArray(String[]::new));
            assertThat(
                            found.stream()
                                    .filter(judged -> judged.standing() != Standing.DISMISSED)
                                    .map(DismissalsAfterRebaseTest::shown)
                                    .filter(one -> !one.contains(" z_a: "))
                                    .collect(Collectors.joining("\n")))
                    .isEmpty();
        }
    }

    /// The earlier form remembers the sentence, numbers and all. Where it is the same, it matches.
    @Test
    void thoseOfAnEarlierVersionGoOnMatching() throws IOException {
        try (Workspace store = store(Release.OLD)) {
            List<Finding> whole =
                    findings(store).stream()
                            .map(Judged::finding)
                            .filter(finding -> finding.place().turn() == 0)
                            .toList();
            Path earlier = folder.resolve("earlier.jsonl");
            EarlierDismissals.write(store, whole, earlier);
            Bundles.merge(store, earlier);
            List<Judged> judged =
                    findings(store).stream()
                            .filter(one -> one.finding().place().turn() == 0)
                            .toList();
            assertThat(judged)
                    .hasSizeGreaterThan(20)
                    .allMatch(one -> one.standing() == Standing.DISMISSED);
            long revisions = store.library().revisions().size();
            for (Finding finding : whole) {
                SampleStore.apply(store, FindingActs.dismiss(finding, ""));
            }
            assertThat(store.library().revisions()).hasSize((int) revisions);
            for (Finding finding : whole) {
                SampleStore.apply(store, FindingActs.restore(finding));
            }
            assertThat(findings(store)).allMatch(one -> one.standing() == Standing.OPEN);
        }
    }

    @Test
    void aBranchIsKnownByItsWords() throws IOException {
        try (Workspace store = store(Release.OLD)) {
            List<Finding> found =
                    findings(store).stream()
                            .map(Judged::finding)
                            .filter(one -> one.conversation().equals("g1"))
                            .filter(one -> one.check().equals("personal-data"))
                            .toList();
            assertThat(found).hasSize(2);
            SampleStore.apply(store, FindingActs.dismiss(found.getFirst(), ""));
            assertThat(
                            findings(store).stream()
                                    .filter(one -> found.contains(one.finding()))
                                    .map(Judged::standing))
                    .as("the other branch says the same, in other words")
                    .containsExactly(Standing.DISMISSED, Standing.OPEN);
        }
    }
}
