package org.thoughttrace.curator.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thoughttrace.curator.ui.SheetSamples;
import org.thoughttrace.curator.ui.help.KeysViewModel.Section;
import org.thoughttrace.curator.ui.task.Tasks;

import java.util.List;

class HelpViewModelTest {

    @ParameterizedTest
    @EnumSource
    void everyChapterBeginsWithItsTitle(Chapter chapter) {
        GuideViewModel model = new GuideViewModel(Tasks.inline(), chapter);
        assertThat(model.documentProperty().get().orElseThrow().source())
                .startsWith("# " + chapter.title() + "\n");
    }

    @Test
    void keysAreFoundByWordAndByKey() {
        KeysViewModel model = new KeysViewModel(SheetSamples.commands());
        assertThat(model.sectionsProperty().get()).hasSizeGreaterThan(6);
        model.filterProperty().set("thought");
        assertThat(titles(model)).containsExactly("Edit thought", "Add thought", "Remove thought");
        model.filterProperty().set("j");
        assertThat(titles(model)).containsExactly("Next turn");
        model.filterProperty().set("nothing does this");
        assertThat(model.sectionsProperty().get()).isEmpty();
    }

    private static List<String> titles(KeysViewModel model) {
        return model.sectionsProperty().get().stream()
                .map(Section::lines)
                .flatMap(List::stream)
                .map(KeysViewModel.Line::title)
                .toList();
    }
}
