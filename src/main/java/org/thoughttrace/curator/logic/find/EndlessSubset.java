package org.thoughttrace.curator.logic.find;

/// A subset whose filter names itself, at once or through others.
public final class EndlessSubset extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EndlessSubset(String name) {
        super(
                "The filter of the subset \""
                        + name
                        + "\" names the subset itself. Save it with another filter.");
    }
}
