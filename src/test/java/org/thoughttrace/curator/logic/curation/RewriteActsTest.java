package org.thoughttrace.curator.logic.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.SampleStore.CURATOR;
import static org.thoughttrace.curator.SampleStore.FIRST;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Rewrite.Guide;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Rewrites of replies and named recipes are revisions like everything else.
class RewriteActsTest {

    @TempDir private Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = SampleStore.open(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theFirstRewriteIsPreferredUntilAnotherIsChosen() {
        UUID first = add("A better reply.", Guide.REACTION, false);
        UUID second = add("An even better reply.", Guide.REACTION, false);
        assertThat(preferred()).containsExactly(first);
        perform(new Act.PreferRewrite(FIRST, second));
        assertThat(preferred()).containsExactly(second);
        perform(new Act.RemoveRewrite(FIRST, second));
        assertThat(preferred()).containsExactly(first);
        workspace.curation().undo(CURATOR);
        assertThat(preferred()).containsExactly(second);
        EachActTest.assertStateFollows(workspace);
    }

    @Test
    void eachGuideHasAPreferredOneOfItsOwn() {
        UUID byReaction = add("By the reaction.", Guide.REACTION, true);
        UUID byMessage = add("By the next message.", Guide.MESSAGE, true);
        assertThat(preferred()).containsExactlyInAnyOrder(byReaction, byMessage);
    }

    @Test
    void anEditKeepsWhatItWasMadeWithInTheLog() {
        UUID id = add("A reply with a typo.", Guide.REACTION, false);
        perform(new Act.EditRewrite(FIRST, id, "A reply without one.", "clearer"));
        Rewrite rewrite = load().rewrites().getFirst();
        assertThat(rewrite.text()).isEqualTo("A reply without one.");
        assertThat(rewrite.rationale()).isEqualTo("clearer");
        assertThat(rewrite.curator()).isEqualTo(CURATOR);
        workspace.curation().undo(CURATOR);
        assertThat(load().rewrites().getFirst().text()).isEqualTo("A reply with a typo.");
        workspace.curation().undo(CURATOR);
        assertThat(load().rewrites()).isEmpty();
    }

    @Test
    void onlyOtherWordsForAReplyAreTaken() {
        assertThatThrownBy(
                        () -> perform(new Act.AddRewrite(FIRST, 1, "x", "", Guide.REACTION, false)))
                .hasMessageContaining("only a reply");
        assertThatThrownBy(() -> add(" ", Guide.REACTION, false))
                .hasMessageContaining("needs words");
        assertThatThrownBy(() -> add(load().message(2).content(), Guide.REACTION, false))
                .hasMessageContaining("already");
        assertThat(load().isEdited()).isFalse();
    }

    @Test
    void theLineOfAFileOfActsIsRead() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("act", "addRewrite");
        fields.put("conversation", FIRST);
        fields.put("turn", 2L);
        fields.put("text", "Better.");
        fields.put("preferred", true);
        assertThat(ActParser.parse(new HashMap<>(fields)))
                .isEqualTo(new Act.AddRewrite(FIRST, 2, "Better.", "", Guide.REACTION, true));
    }

    @Test
    void aRecipeIsKeptReplacedRemovedAndTakenBack() {
        Recipe recipe = Recipe.PLAIN.with(Recipe.Which.ALL);
        perform(new Act.SaveRecipe(" For training ", recipe));
        assertThat(workspace.recipes().find("for TRAINING").orElseThrow().recipe())
                .isEqualTo(recipe);
        assertThat(workspace.subsets().all()).isEmpty();
        perform(new Act.RemoveRecipe("For training"));
        assertThat(workspace.recipes().all()).isEmpty();
        workspace.curation().undo(CURATOR);
        assertThat(workspace.recipes().all()).hasSize(1);
        assertThatThrownBy(() -> perform(new Act.RemoveRecipe("For trainin")))
                .hasMessageContaining("did you mean \"For training\"?");
    }

    private UUID add(String text, Guide guide, boolean preferred) {
        return perform(new Act.AddRewrite(FIRST, 2, text, "", guide, preferred))
                .rewrites()
                .getFirst();
    }

    private Applied perform(Act act) {
        return SampleStore.apply(workspace, act);
    }

    private CuratedConversation load() {
        return SampleStore.load(workspace, FIRST);
    }

    private List<UUID> preferred() {
        return load().rewrites(2).stream().filter(Rewrite::isPreferred).map(Rewrite::id).toList();
    }
}
