package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.logic.named.SharedName;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.List;
import java.util.stream.Stream;

/// Finds the names of subsets and recipes that more than one of them has.
public final class SharedNames {

    private SharedNames() {}

    /// Those that there are now, subsets first.
    public static List<SharedName> in(WriteTransaction transaction) {
        StoreFields fields = new StoreFields(transaction);
        return Stream.of(NamedContents.subsets(fields), NamedContents.recipes(fields))
                .flatMap(kept -> kept.tellingNames().shared().stream())
                .toList();
    }
}
