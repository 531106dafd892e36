package org.thoughttrace.curator.app.window;

/// A step of the tour that did not come out as it must.
final class TourFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TourFailure(String message) {
        super(message);
    }

    TourFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
