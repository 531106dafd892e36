package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.SourceOutline.Span;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.model.Conversation;

import java.util.Objects;

/// Changes what a line says about the whole conversation: model, summary, expectation, survey.
final class AboutSplicer {
    private final Conversation original;
    private final Conversation changed;

    AboutSplicer(Conversation original, Conversation changed) {
        this.original = original;
        this.changed = changed;
    }

    /// @return `source` itself when nothing differs
    byte[] splice(byte[] source) {
        boolean sameSurvey = Objects.equals(original.survey(), changed.survey());
        boolean sameTexts =
                Objects.equals(original.modelName(), changed.modelName())
                        && Objects.equals(original.modelProvider(), changed.modelProvider())
                        && Objects.equals(original.taskSummary(), changed.taskSummary())
                        && Objects.equals(original.taskExpectation(), changed.taskExpectation());
        if (sameSurvey && sameTexts) {
            return source;
        }
        SourceOutline outline = SourceOutline.of(source);
        Splices splices = new Splices();
        text(outline, splices, "model_name", original.modelName(), changed.modelName());
        text(outline, splices, "model_provider", original.modelProvider(), changed.modelProvider());
        text(outline, splices, "task_summary", original.taskSummary(), changed.taskSummary());
        text(
                outline,
                splices,
                "task_expectation",
                original.taskExpectation(),
                changed.taskExpectation());
        Span survey = outline.root().member("survey_answers");
        if (!sameSurvey && survey != null) {
            splices.replace(survey, SurveyMember.answers(changed.survey(), outline.style()));
        }
        return splices.apply(source, 0, source.length);
    }

    private static void text(
            SourceOutline outline,
            Splices splices,
            String key,
            @Nullable String before,
            @Nullable String after) {
        Span member = outline.root().member(key);
        if (member != null && !Objects.equals(before, after)) {
            splices.replace(member, new JsonBuilder(outline.style()).text(after).toBytes());
        }
    }
}
