package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.exchange.Curation;
import org.thoughttrace.curator.exchange.ThoughtTraceWriter;

import java.util.Set;

/// The format of the release: what nobody changed leaves byte for byte as it came.
final class ThoughtTraceFormat extends JsonLinesFormat {
    private static final String CURATION = "curation";

    ThoughtTraceFormat() {
        super(
                "thoughttrace",
                "ThoughtTrace JSON Lines",
                "One conversation a line, with its thoughts, in the format of the release.",
                FormatOption.of(
                        CURATION,
                        "Whether each line tells what curators said about it.",
                        "left-out",
                        "included"));
    }

    @Override
    public Set<Need> needs(FormatOptions chosen) {
        return chosen.is(CURATION, "included")
                ? Set.of(Need.SOURCE, Need.CURATORS)
                : Set.of(Need.SOURCE);
    }

    @Override
    public boolean copiesSources(FormatOptions chosen) {
        return chosen.is(CURATION, "left-out");
    }

    @Override
    public Shaper shaper(FormatOptions chosen) {
        boolean told = chosen.is(CURATION, "included");
        return (outgoing, rows) ->
                rows.add(
                        "",
                        new Row.Json(
                                ThoughtTraceWriter.line(
                                        outgoing.bytes(),
                                        outgoing.original(),
                                        outgoing.conversation(),
                                        told ? new Curation(outgoing.curators()) : null)));
    }
}
