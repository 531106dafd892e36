package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// How a file is to be read.
///
/// @param format the one that was chosen; null to recognise it by content, record by record
/// @param mapping what its words mean
/// @param participant whose conversations all are; null to leave their ids alone
public record HowToRead(
        @Nullable SourceFormat format, SourceMapping mapping, @Nullable Participant participant) {

    /// As the file itself says.
    public static final HowToRead RECOGNISE = new HowToRead(null, SourceMapping.NONE);

    /// One that says nothing of participants.
    public HowToRead(@Nullable SourceFormat format, SourceMapping mapping) {
        this(format, mapping, null);
    }

    /// The same with a format chosen; null to recognise it.
    public HowToRead as(@Nullable SourceFormat chosen) {
        return new HowToRead(chosen, mapping, participant);
    }

    /// The same with another mapping.
    public HowToRead with(SourceMapping changed) {
        return new HowToRead(format, changed, participant);
    }

    /// The same with all of one participant; null to leave the ids alone.
    public HowToRead of(@Nullable Participant whose) {
        return new HowToRead(format, mapping, whose);
    }

    /// Why nothing can be read so: a sentence with the next step; empty when it can.
    public Optional<String> problem() {
        if (format == SourceFormat.THOUGHTTRACE && !mapping.isEmpty()) {
            return Optional.of(
                    "A ThoughtTrace file is kept to the byte, so nothing in it can be mapped:"
                            + " choose another format or take the mapping away.");
        }
        if (format == SourceFormat.THOUGHTTRACE && participant != null) {
            return Optional.of(
                    "The ids of a ThoughtTrace file name the participants already: choose another"
                            + " format or name no participant.");
        }
        if (participant != null && mapping.field(SourceMapping.Field.PARTICIPANT).isPresent()) {
            return Optional.of(
                    "Either all are of one participant, or a field says whose they are: take one of"
                            + " the two away.");
        }
        if (format != null && !format.isOfRows() && !mapping.fields().isEmpty()) {
            return Optional.of(
                    "The fields of "
                            + format.title()
                            + " are where they are: map who speaks alone, as in"
                            + " role:operator=assistant.");
        }
        return Optional.empty();
    }
}
