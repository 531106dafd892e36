package org.thoughttrace.curator.logic.filter;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A few values of the fields whose values the data or the scheme hold.
final class TestVocabulary implements Vocabulary {

    private static final Map<FilterField, List<Word>> WORDS =
            Map.of(
                    FilterField.MODEL,
                    List.of(word("GPT-5.4"), word("Claude Opus 4.6"), word("gemini-3")),
                    FilterField.PROVIDER,
                    List.of(word("Anthropic"), word("OpenAI")),
                    FilterField.EDUCATION,
                    List.of(word("Undergraduate"), word("Graduate")),
                    FilterField.LABEL,
                    List.of(
                            new Word("scope_fit", "Scope Fit"),
                            new Word("scope_size", "Scope Size"),
                            new Word("content_expectation", "Content Expectation")),
                    FilterField.STAGE,
                    List.of(
                            new Word("early", "Early"),
                            new Word("mid_early", "Mid-Early"),
                            new Word("mid_late", "Mid-Late"),
                            new Word("late", "Late")),
                    FilterField.RELATION,
                    List.of(new Word("retry", "Re-attempt or revise"), word("extend")),
                    FilterField.TOPIC,
                    List.of(new Word("technology", "Technology"), word("other")),
                    FilterField.TAG,
                    List.of(word("gardening"), word("two words")),
                    FilterField.FLAG,
                    List.of(
                            new Word("personal_data", "Personal data"),
                            new Word("wrong_label", "Wrong label")));

    @Override
    public Collection<Word> words(FilterField field) {
        return WORDS.getOrDefault(field, List.of());
    }

    private static Word word(String key) {
        return new Word(key, key);
    }
}
