package org.thoughttrace.curator.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the first records of a file would come in, for a curator to see and to correct.
///
/// @param form what the file is: JSON Lines, a JSON array, Parquet, a zip archive, a text
/// @param format that of most of the records; empty when none could be read
/// @param formats how many records are of which
/// @param records how many were looked at
/// @param roles the words that say who speaks, those first that were met first
/// @param fields the names of fields, in the order they were met
/// @param mapped the path that each thing is taken from; for formats of rows
/// @param conversations the first few that could be read
/// @param problems why records could not be read, the first few of them
public record SourceSample(
        String form,
        Optional<SourceFormat> format,
        Map<SourceFormat, Integer> formats,
        int records,
        int rejected,
        List<RoleWord> roles,
        List<FieldName> fields,
        Map<SourceMapping.Field, String> mapped,
        List<Conversation> conversations,
        List<Problem> problems) {

    public SourceSample {
        formats = Map.copyOf(formats);
        roles = List.copyOf(roles);
        fields = List.copyOf(fields);
        mapped = Map.copyOf(mapped);
        conversations = List.copyOf(conversations);
        problems = List.copyOf(problems);
    }

    /// A word that says who speaks.
    ///
    /// @param type of the message that is made of it: user, assistant, system, tool, or the word
    /// @param isKnown false when nobody knows who is meant
    public record RoleWord(String word, int messages, String type, boolean isKnown) {}

    /// A field that can be mapped.
    ///
    /// @param list the path to the list in whose elements it is; empty for a field of the record
    /// @param name its path, from the record or from the element
    /// @param records how many have it
    /// @param isList whether its value is a list of objects or of lists, as messages are
    public record FieldName(String list, String name, int records, boolean isList) {}

    /// A record that cannot be read.
    ///
    /// @param line where it begins, from 1; the row in Parquet
    /// @param field empty where none is at fault
    public record Problem(long line, String field, String reason) {}
}
