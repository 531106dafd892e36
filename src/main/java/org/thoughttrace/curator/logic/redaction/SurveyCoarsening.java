package org.thoughttrace.curator.logic.redaction;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Survey;

/// Makes answers of the survey less telling: ages as bands, some answers left out.
public final class SurveyCoarsening {
    private static final int YOUNGEST = 13;
    private static final int OLDEST = 100;

    private final Recipe.Coarsening how;

    /// @param how what to coarsen
    public SurveyCoarsening(Recipe.Coarsening how) {
        this.how = how;
    }

    /// The conversation with its survey coarsened.
    public Conversation coarsened(Conversation source) {
        Survey survey = source.survey();
        if (survey == null || !how.changesAnything()) {
            return source;
        }
        Survey less =
                new Survey(
                        age(kept("age", survey.age())),
                        kept("gender", survey.gender()),
                        kept("education", survey.education()),
                        kept("occupation", survey.occupation()),
                        kept("frequency", survey.frequency()),
                        kept("purposes", survey.purposes()));
        return new Conversation(
                source.id(),
                source.modelName(),
                source.modelProvider(),
                source.createdAt(),
                source.updatedAt(),
                source.taskSummary(),
                source.taskExpectation(),
                less,
                source.messages());
    }

    private @Nullable String kept(String question, @Nullable String answer) {
        return how.drop().contains(question) ? null : answer;
    }

    /// "30-39". An age that nobody has is left out: a number like 366 tells one participant apart from
    /// all others.
    private @Nullable String age(@Nullable String answer) {
        if (answer == null || how.ageBand() == 0) {
            return answer;
        }
        try {
            int age = Integer.parseInt(answer.strip());
            if (age < YOUNGEST || age > OLDEST) {
                return null;
            }
            int start = age / how.ageBand() * how.ageBand();
            return start + "-" + (start + how.ageBand() - 1);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
