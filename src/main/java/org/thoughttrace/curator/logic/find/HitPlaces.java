package org.thoughttrace.curator.logic.find;

import java.util.List;

/// Where hits stand, found only as far as somebody looks.
interface HitPlaces {

    /// The first places, in order: so many at least, if there are so many, and all of each
    /// conversation. The list may grow at the next call; one thread at a time.
    List<HitPlace> first(int count);

    /// How many there are of all; on any thread.
    HitCount count();

    /// Places that are all known.
    static HitPlaces of(List<HitPlace> all) {
        long conversations =
                all.stream().mapToLong(place -> place.row().position()).distinct().count();
        HitCount count = new HitCount(all.size(), (int) conversations);
        return new HitPlaces() {
            @Override
            public List<HitPlace> first(int wanted) {
                return all;
            }

            @Override
            public HitCount count() {
                return count;
            }
        };
    }
}
