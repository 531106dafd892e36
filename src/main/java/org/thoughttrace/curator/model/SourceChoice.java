package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which version of a conversation's source counts, and whether that is a curator's choice. To choose
/// one version is to set every other one aside that is there by then; a version that comes in later
/// opens the question anew.
///
/// @param versions the SHA-256 of each, in hex, the first to come first; at least one
/// @param inUse the one that counts: the chosen one, else the first to come
/// @param setAside those that a curator looked at and did not choose
/// @param disputed true when two curators chose different versions
public record SourceChoice(
        List<String> versions, String inUse, Set<String> setAside, boolean disputed) {

    public SourceChoice {
        versions = List.copyOf(versions);
        setAside = Set.copyOf(setAside);
    }

    /// What the fields of a conversation say about its versions.
    ///
    /// @param versions the SHA-256 of each, in hex, the first to come first
    /// @throws java.util.NoSuchElementException when there is none
    public static SourceChoice of(Collection<String> versions, Collection<FieldState> fields) {
        List<String> hashes = new ArrayList<>(versions);
        String chosen = null;
        boolean disputed = false;
        Set<String> setAside = new TreeSet<>();
        for (FieldState state : fields) {
            if (!(state.target() instanceof Target.OfConversation)) {
                continue;
            }
            if (state.field().equals(Field.SOURCE)) {
                chosen = Value.textOf(state.value());
                disputed = state.conflicting();
            } else if (state.field().isSetAside() && state.value() != null) {
                setAside.add(state.field().member());
            }
        }
        return new SourceChoice(hashes, inUse(hashes, chosen), setAside, disputed);
    }

    private static String inUse(List<String> versions, @Nullable String chosen) {
        return chosen != null && versions.contains(chosen) ? chosen : versions.getFirst();
    }

    /// True when there is anything to choose from.
    public boolean hasOthers() {
        return versions.size() > 1;
    }

    /// True while a curator has to choose: there is a version that is neither in use nor set aside,
    /// or curators did not choose the same.
    public boolean isOpen() {
        return hasOthers()
                && (disputed
                        || setAside.contains(inUse)
                        || !versions.stream().allMatch(this::isSettled));
    }

    /// True for a version of which it is known what becomes of it.
    public boolean isSettled(String sha256) {
        return sha256.equals(inUse) || setAside.contains(sha256);
    }
}
