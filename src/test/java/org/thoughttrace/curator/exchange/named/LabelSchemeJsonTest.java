package org.thoughttrace.curator.exchange.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Item;
import org.thoughttrace.curator.model.LabelScheme.Part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Schemes as JSON.
final class LabelSchemeJsonTest {
    private static final String SMALL =
            """
            {
              "reasons": [
                {"key": "a", "name": "A", "definition": "When a.", "shortcut": "1"},
                {"key": "b", "name": "B", "definition": "", "shortcut": null}
              ],
              "reactions": [
              ],
              "stages": [
                {"key": "all", "name": "All", "definition": "Always.", "shortcut": null}
              ],
              "relations": [
              ],
              "topics": [
              ],
              "flagKinds": [
              ]
            }
            """;

    private static List<String> keys(LabelScheme scheme, Part part) {
        return scheme.items(part).stream().map(Item::key).toList();
    }

    @Test
    void theStandardSchemeHasTheWordsOfThePublishedData() {
        LabelScheme scheme = LabelSchemeJson.standard();

        assertThat(keys(scheme, Part.REASONS))
                .containsExactly(
                        "task_motivation",
                        "task_continuation",
                        "context_grounding_and_constraints",
                        "content_expectation",
                        "social_and_others",
                        "style_expectation",
                        "task_reorientation");
        assertThat(keys(scheme, Part.REACTIONS))
                .containsExactly(
                        "explicit_affirmation",
                        "content_relevance",
                        "presentation_style",
                        "scope_fit",
                        "partial_satisfaction");
        assertThat(keys(scheme, Part.STAGES))
                .containsExactly("early", "mid_early", "mid_late", "late");
        assertThat(keys(scheme, Part.RELATIONS))
                .containsExactly(
                        LabelScheme.FIRST_REQUEST, "extend", "new_request", "retry", "variation");
        assertThat(keys(scheme, Part.TOPICS))
                .containsExactly(
                        "culture_lifestyle",
                        "education_knowledge",
                        "business_society",
                        "health_relationships",
                        "technology",
                        "arts_entertainment",
                        "other");
        assertThat(keys(scheme, Part.FLAG_KINDS))
                .containsExactly(
                        "wrong_label",
                        "restates_message",
                        "low_effort",
                        "off_topic",
                        "personal_data",
                        "unsafe",
                        "wrong_language",
                        "broken_reply",
                        "machine_written",
                        "duplicate",
                        "timing",
                        "other");
        for (Part part : Part.values()) {
            assertThat(scheme.items(part))
                    .allSatisfy(item -> assertThat(item.definition()).isNotBlank())
                    .allSatisfy(item -> assertThat(item.shortcut()).isNotNull());
        }
    }

    @Test
    void whatIsWrittenReadsBackAndLooksLikeTheStandard() throws IOException {
        String written = LabelSchemeJson.write(LabelSchemeJson.standard());
        try (InputStream in = LabelSchemeJson.class.getResourceAsStream("standard-scheme.json")) {
            byte[] resource = Objects.requireNonNull(in).readAllBytes();
            assertThat(written).isEqualTo(new String(resource, StandardCharsets.UTF_8));
        }
        assertThat(LabelSchemeJson.read(written)).isEqualTo(LabelSchemeJson.standard());
        assertThat(LabelSchemeJson.write(LabelSchemeJson.read(SMALL))).isEqualTo(SMALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"stages\"|\"phases\"|phases: expected one of the parts",
                "\"topics\": [~"
                        + "  ],~"
                        + "|\"topics\": [~"
                        + "  ], \"topics\": [],|topics: the key occurs twice",
                "  \"topics\": [~  ],~||topics: expected this part",
                "\"key\": \"a\"|\"key\": \"\"|reasons[0].key: expected a text that is not empty",
                "\"key\": \"a\"|\"key\": \" a\"|reasons[0].key: expected a text without",
                "\"key\": \"a\"|\"key\": \"a\\n\"|reasons[0].key: expected a text without",
                "\"key\": \"a\"|\"key\": 5|reasons[0].key: expected a text",
                "\"key\": \"a\"|\"key\": null|reasons[0].key: expected a text",
                "\"key\": \"a\", ||reasons[0].key: expected a text; it is missing",
                "\"key\": \"b\"|\"key\": \"a\"|reasons[1].key: expected a key of its own",
                "\"name\": \"B\", ||reasons[1].name: expected a text; it is missing",
                "\"definition\": \"\", ||reasons[1].definition: expected a text; it is missing",
                "\"shortcut\": \"1\"|\"shortcut\": \"12\"|reasons[0].shortcut: expected one"
                        + " character",
                "\"\", \"shortcut\": null|\"\", \"shortcut\": \"1\"|reasons[1].shortcut: expected a"
                        + " shortcut of its own",
                "\"shortcut\": \"1\"|\"color\": \"red\"|reasons[0].color: expected key, name",
                "\"reactions\": [|\"reactions\": [4|reactions[0]: expected an item",
                "\"relations\": [~  ]|\"relations\": {}|relations: expected a list",
                "{\"key\": \"all\", \"name\": \"All\", \"definition\": \"Always.\", \"shortcut\":"
                        + " null}||stages: expected at least one"
            })
    void aWrongSchemeNamesThePlace(String before, String after, String message) {
        String json =
                SMALL.replace(
                        before.replace('~', '\n'), after == null ? "" : after.replace('~', '\n'));

        assertThat(json).isNotEqualTo(SMALL);
        assertThatThrownBy(() -> LabelSchemeJson.read(json))
                .isInstanceOf(LabelSchemeException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void textsThatAreTooLongAndWhatIsNoJsonAreRefused() {
        for (String member : List.of("key\": \"", "name\": \"", "definition\": \"")) {
            assertThatThrownBy(() ->
                            LabelSchemeJson.read(
                                    SMALL.replaceFirst(member, member + "x".repeat(2_001))))
                    .isInstanceOf(LabelSchemeException.class)
                    .hasMessageContaining("expected at most");
        }
        for (String json :
                List.of("", "[]", "{", "null", SMALL + "x", "{'a': 1}", "x".repeat(5 << 20))) {
            assertThatThrownBy(() -> LabelSchemeJson.read(json))
                    .isInstanceOf(LabelSchemeException.class);
        }
    }
}
