package org.thoughttrace.curator.store;

/// The store was not finished, or an older version of the program wrote it: it must be opened to
/// work in it once before it can be read.
public final class OutdatedStoreException extends StoreException {

    private static final long serialVersionUID = 1L;

    /// With the sentence for people.
    public OutdatedStoreException(String message) {
        super(message);
    }
}
