package org.thoughttrace.curator.store;

import java.sql.SQLException;

/// Carries a failed statement out of work that may not name SQL; the transaction it was in is
/// rolled back and people see a [StoreException].
final class WriteFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    WriteFailure(SQLException failure) {
        super(failure);
        this.failure = failure;
    }

    SQLException failure() {
        return failure;
    }
}
