package org.thoughttrace.curator.logic.intake;

import org.thoughttrace.curator.model.HowToRead;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Files that are to come in, and how each is to be read.
///
/// @param files in order
/// @param chosen how a file is to be read; one that is not in it says so itself
public record IntakePlan(List<Path> files, Map<Path, HowToRead> chosen) {

    public IntakePlan {
        files = List.copyOf(files);
        chosen = Map.copyOf(chosen);
    }

    /// Files that are read as they say themselves.
    public static IntakePlan of(List<Path> files) {
        return new IntakePlan(files, Map.of());
    }

    /// Files that are all read alike.
    public static IntakePlan of(List<Path> files, HowToRead how) {
        Map<Path, HowToRead> all = new HashMap<>();
        files.forEach(file -> all.put(file, how));
        return new IntakePlan(files, all);
    }

    /// How a file is to be read.
    public HowToRead how(Path file) {
        return chosen.getOrDefault(file, HowToRead.RECOGNISE);
    }

    /// The same with one file to be read otherwise.
    public IntakePlan reading(Path file, HowToRead how) {
        Map<Path, HowToRead> changed = new HashMap<>(chosen);
        changed.put(file, how);
        return new IntakePlan(files, changed);
    }
}
