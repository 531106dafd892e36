package org.thoughttrace.curator.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.model.Recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The recipe on screen while it is put together.
class RecipeDraftTest {

    /// A field that is left tells its number once more: to count anew would stop the count under way.
    @Test
    void whatIsTheSameAsBeforeIsNoChange() {
        RecipeDraft draft = new RecipeDraft();
        List<Recipe> seen = new ArrayList<>();
        // As the workbench does, which counts whenever something may have changed.
        draft.recipeProperty().subscribe(() -> seen.add(draft.recipeProperty().get()));
        draft.leastWords(6);
        draft.leastWords(6);
        draft.turns(2, 20);
        draft.turns(2, 20);
        draft.redact("email", Optional.of(Recipe.Treatment.MASK));
        draft.redact("email", Optional.of(Recipe.Treatment.MASK));
        draft.splitBy(Recipe.By.TIME);
        draft.use(draft.recipeProperty().get());
        assertThat(seen).hasSize(4);
        draft.leastWords(7);
        assertThat(seen).hasSize(5);
    }
}
