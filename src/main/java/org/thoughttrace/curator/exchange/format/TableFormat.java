package org.thoughttrace.curator.exchange.format;

import java.util.List;
import java.util.Set;

/// What the formats of flat tables have in common: the tables and what goes into them.
abstract class TableFormat implements OutputFormat {
    private final String name;
    private final String title;
    private final List<FormatOption> options;

    TableFormat(String name, String title, FormatOption... options) {
        this.name = name;
        this.title = title;
        this.options = List.of(options);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String description() {
        return "Five flat tables, a file each: conversations, messages, thoughts, flags,"
                + " revisions.";
    }

    @Override
    public final String ending() {
        return name;
    }

    @Override
    public final List<FormatOption> options() {
        return options;
    }

    @Override
    public final Set<Need> needs(FormatOptions chosen) {
        return Set.of(Need.REVISIONS, Need.LATE);
    }

    @Override
    public List<RowStream> streams(FormatOptions chosen) {
        return List.of(
                        FlatTables.CONVERSATIONS,
                        FlatTables.MESSAGES,
                        FlatTables.THOUGHTS,
                        FlatTables.FLAGS,
                        FlatTables.REVISIONS)
                .stream()
                .map(table -> new RowStream(table.name(), table))
                .toList();
    }

    @Override
    public final Shaper shaper(FormatOptions chosen) {
        return FlatTables::shape;
    }

    /// The table of a stream.
    static Table tableOf(RowStream stream) {
        Table table = stream.table();
        if (table == null) {
            throw new IllegalArgumentException("a stream without a table: " + stream.name());
        }
        return table;
    }
}
