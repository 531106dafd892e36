package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// How a file is to be read.
///
/// @param format the one that was chosen; null to recognise it by content, record by record
/// @param mapping what its words mean
public record HowToRead(@Nullable SourceFormat format, SourceMapping mapping) {

    /// As the file itself says.
    public static final HowToRead RECOGNISE = new HowToRead(null, SourceMapping.NONE);

    /// The same with a format chosen; null to recognise it.
    public HowToRead as(@Nullable SourceFormat chosen) {
        return new HowToRead(chosen, mapping);
    }

    /// The same with another mapping.
    public HowToRead with(SourceMapping changed) {
        return new HowToRead(format, changed);
    }

    /// Why nothing can be read so: a sentence with the next step; empty when it can.
    public Optional<String> problem() {
        if (format == SourceFormat.THOUGHTTRACE && !mapping.isEmpty()) {
            return Optional.of(
                    "A ThoughtTrace file is kept to the byte, so nothing in it can be mapped:"
                            + " choose another format or take the mapping away.");
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
