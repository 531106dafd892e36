package org.thoughttrace.curator.logic.named;

import org.thoughttrace.curator.logic.Amounts;

import java.util.List;
import java.util.stream.Collectors;

/// A name that several subsets or recipes have, since curators who work apart gave it. The message
/// says how each of them is told from the others.
public final class SharedName extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String name;
    private final String told;

    /// @param kind what one of them is called: "subset"
    /// @param tellingNames of those that share it, two or more
    SharedName(String kind, String name, List<String> tellingNames) {
        super(told(kind, name, tellingNames) + "; say which is meant");
        this.kind = kind;
        this.name = name;
        this.told = told(kind, name, tellingNames);
    }

    /// What one of them is: "subset".
    public String kind() {
        return kind;
    }

    /// What several are called.
    public String name() {
        return name;
    }

    /// How many share it and what tells them apart, as the beginning of a sentence.
    public String told() {
        return told;
    }

    private static String told(String kind, String name, List<String> tellingNames) {
        return Amounts.of(tellingNames.size(), kind)
                + " are called \""
                + name
                + "\": "
                + tellingNames.stream()
                        .map(each -> "\"" + each + "\"")
                        .collect(Collectors.joining(", "));
    }
}
