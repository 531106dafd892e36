package org.thoughttrace.curator.app;

import org.jspecify.annotations.Nullable;

/// Which version of the program this is.
public final class Version {

    private Version() {}

    /// The version in the jar's manifest; "development" when it runs from classes.
    public static String text() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
