package org.thoughttrace.curator.logic.lens;

import org.thoughttrace.curator.logic.reading.Times;
import org.thoughttrace.curator.logic.reading.Timing;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.SourceTime;
import org.thoughttrace.curator.model.ThoughtKind;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When the messages of a conversation were sent and its thoughts written, on one line.
///
/// @param marks in the order of time, each with its place on the line
/// @param undated thoughts whose time, or that of their message, cannot be read
/// @param added thoughts that a curator added, whose time tells nothing of the conversation
/// @param timing when its thoughts were written, as a whole
public record Timeline(List<Mark> marks, int undated, int added, Timing timing) {

    /// What a mark stands for.
    public enum Kind {
        MESSAGE,
        REASON,
        REACTION
    }

    /// Something at a point of time.
    ///
    /// @param turn it belongs to
    /// @param place from 0 to 1; gaps are drawn the more shortened the longer they are, by their
    ///     logarithm, so that an hour's break leaves room for what was done in seconds
    /// @param isLate true for a thought that was written after the next turn had come
    /// @param delay of a thought after its message; zero for a message
    public record Mark(
            Kind kind, int turn, Instant at, double place, boolean isLate, Duration delay) {}

    public Timeline {
        marks = List.copyOf(marks);
    }

    /// The line of a conversation.
    public static Timeline of(CuratedConversation conversation) {
        List<Mark> marks = new ArrayList<>();
        int undated = 0;
        int added = 0;
        for (CuratedMessage message : conversation.messages()) {
            SourceTime.parse(message.source().timestamp())
                    .ifPresent(at ->
                            marks.add(
                                    new Mark(
                                            Kind.MESSAGE,
                                            message.turn(),
                                            at,
                                            0,
                                            false,
                                            Duration.ZERO)));
            for (CuratedThought thought : message.thoughts()) {
                Optional<Times.Written> written = Times.written(conversation, thought);
                Optional<Instant> at = SourceTime.parse(thought.timestamp());
                if (thought.source() == null) {
                    added++;
                    continue;
                }
                if (written.isEmpty() || at.isEmpty()) {
                    undated++;
                    continue;
                }
                marks.add(
                        new Mark(
                                thought.kind() == ThoughtKind.REASON ? Kind.REASON : Kind.REACTION,
                                thought.turn(),
                                at.get(),
                                0,
                                written.get().isLate(),
                                written.get().delay()));
            }
        }
        marks.sort(
                Comparator.comparing(Mark::at).thenComparing(Mark::kind).thenComparing(Mark::turn));
        return new Timeline(placed(marks), undated, added, Timing.of(conversation));
    }

    private static List<Mark> placed(List<Mark> marks) {
        double[] at = new double[marks.size()];
        for (int i = 1; i < at.length; i++) {
            Duration gap = Duration.between(marks.get(i - 1).at(), marks.get(i).at());
            at[i] = at[i - 1] + Math.log1p(gap.toMillis() / 1_000.0);
        }
        double length = at.length == 0 || at[at.length - 1] == 0 ? 1 : at[at.length - 1];
        List<Mark> placed = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            Mark mark = marks.get(i);
            placed.add(
                    new Mark(
                            mark.kind(),
                            mark.turn(),
                            mark.at(),
                            at[i] / length,
                            mark.isLate(),
                            mark.delay()));
        }
        return placed;
    }

    /// The thoughts on it.
    public List<Mark> thoughts() {
        return marks.stream().filter(mark -> mark.kind() != Kind.MESSAGE).toList();
    }

    /// How many thoughts were written after the next turn had come.
    public long late() {
        return marks.stream().filter(Mark::isLate).count();
    }
}
