package org.thoughttrace.curator.logic.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Acts by the words that files have for them.
class ActParserTest {

    @SuppressWarnings("unused") // FieldSource reads it by its name.
    static final List<String> ACTS = ActParser.NAMES;

    @ParameterizedTest
    @FieldSource("ACTS")
    void eachNameThatIsOfferedIsAnAct(String name) {
        assertThatThrownBy(() -> ActParser.parse(act(name)))
                .isInstanceOf(ActRefused.class)
                .hasMessageNotContaining("there is no act");
    }

    @Test
    void anUnknownOneIsAnsweredWithTheNearestOrWithAll() {
        assertThatThrownBy(() -> ActParser.parse(act("setLable")))
                .hasMessageContaining("perhaps \"setLabel\" is meant");
        assertThatThrownBy(() -> ActParser.parse(act("paint")))
                .hasMessageContaining("use setText, setLabel, ")
                .hasMessageContaining("resolveConflict");
        assertThat(ActParser.NAMES).doesNotHaveDuplicates();
    }

    private static Map<String, @Nullable Object> act(String name) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("act", name);
        fields.put("conversation", "c_1");
        return fields;
    }
}
