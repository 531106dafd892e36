package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.find.Candidate;
import org.thoughttrace.curator.model.Status;

import java.util.function.Predicate;

/// What is done to conversations as a whole; all that is asked of them is known without reading.
final class ConversationSteps {

    private ConversationSteps() {}

    static Steps setStatus(Status status) {
        return unless(
                it -> it.facts().status() == status, it -> new Act.SetStatus(it.id(), status));
    }

    static Steps addTag(String tag) {
        return unless(it -> it.facts().tags().contains(tag), it -> new Act.AddTag(it.id(), tag));
    }

    static Steps removeTag(String tag) {
        return unless(
                it -> !it.facts().tags().contains(tag), it -> new Act.RemoveTag(it.id(), tag));
    }

    static Steps addTopic(String topic) {
        return unless(
                it -> it.facts().topics().contains(topic), it -> new Act.AddTopic(it.id(), topic));
    }

    private interface ActOf {
        Act of(Candidate conversation);
    }

    private static Steps unless(Predicate<Candidate> isSo, ActOf act) {
        return (conversation, sink) ->
                sink.accept(
                        isSo.test(conversation)
                                ? new BulkStep.AlreadySo()
                                : new BulkStep.Change(act.of(conversation)));
    }
}
