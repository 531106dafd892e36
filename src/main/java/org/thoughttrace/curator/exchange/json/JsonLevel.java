package org.thoughttrace.curator.exchange.json;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One open object or array: where in it a scanner is, and which keys an object has had.
final class JsonLevel {
    /// Up to here comparing with each key is faster than hashing them.
    private static final int FEW = 16;

    private final List<String> few = new ArrayList<>(FEW);
    private @Nullable Set<String> many;
    private @Nullable String key;
    private int index;

    /// Begins an object.
    void openObject() {
        key = "";
        few.clear();
        many = null;
    }

    /// Begins an array.
    void openArray() {
        key = null;
        index = 0;
    }

    void nextElement() {
        index++;
    }

    void nextKey(String name) {
        key = name;
    }

    /// Remembers the present key; false when the object has had it before.
    boolean remember() {
        String name = key;
        if (name == null) {
            return true;
        }
        if (many != null) {
            return many.add(name);
        }
        if (few.contains(name)) {
            return false;
        }
        few.add(name);
        if (few.size() > FEW) {
            many = new HashSet<>(few);
        }
        return true;
    }

    /// Adds this step to the path of a field.
    void appendTo(StringBuilder path) {
        if (key == null) {
            path.append('[').append(index).append(']');
        } else if (!key.isEmpty()) {
            path.append(path.isEmpty() ? "" : ".").append(key);
        }
    }
}
