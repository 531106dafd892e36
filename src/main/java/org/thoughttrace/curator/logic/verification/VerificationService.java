package org.thoughttrace.curator.logic.verification;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.logic.curation.Fold;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.SourceStore;
import org.thoughttrace.curator.store.StoreException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Checks a store from the ground up, and builds its state anew from sources and log.
public final class VerificationService {

    private final CurationStore store;
    private final SchemeService schemes;

    /// A service on an open store.
    public VerificationService(CurationStore store, SchemeService schemes) {
        this.store = store;
        this.schemes = schemes;
    }

    /// Checks SQLite's own structure, the hash of every source and every revision, and compares the
    /// state with one that is built anew in a copy of the store. Where something is damaged there is
    /// nothing sound to build from, and the state counts as not following.
    public Verification verify() {
        List<String> damaged = new ArrayList<>();
        for (String damage : store.fileDamage()) {
            damaged.add("file: " + damage);
        }
        boolean readable = damaged.isEmpty();
        try {
            findDamagedSources(damaged);
            for (String part : store.log().damaged()) {
                damaged.add(part + ": it is not as it was written");
            }
            long conversations = store.state().totals().conversations();
            long revisions = store.log().count();
            boolean matches = damaged.isEmpty() && stateDifferences().isEmpty();
            return new Verification(conversations, revisions, damaged, matches);
        } catch (StoreException unreadable) {
            if (readable) {
                throw unreadable;
            }
            return new Verification(0, 0, damaged, false);
        }
    }

    private void findDamagedSources(List<String> damaged) {
        store.sources()
                .forEach(source -> {
                    String name = "conversation " + source.conversation();
                    if (!SourceStore.sha256(source.bytes()).equals(source.sha256())) {
                        damaged.add(name + ": its bytes are not those that came in");
                    } else if (!ConversationParser.parse(source.bytes())
                            .id()
                            .equals(source.conversation())) {
                        damaged.add(name + ": its bytes are those of another one");
                    }
                });
    }

    /// The tables of the state that do not follow from sources and log.
    public List<String> stateDifferences() {
        Path folder = temporaryFolder();
        try {
            Path copy = folder.resolve("rebuilt.ttc");
            store.copyTo(copy);
            try (CurationStore fresh = CurationStore.openExisting(copy)) {
                rebuild(fresh);
                fresh.tidyUp();
                return store.stateDifferences(copy);
            }
        } finally {
            delete(folder);
        }
    }

    /// Throws the state of this store away and builds it anew from sources and log.
    public void rebuild() {
        rebuild(store);
    }

    private void rebuild(CurationStore target) {
        Map<String, Map<Target, Map<Field, List<Revision>>>> revisions = new LinkedHashMap<>();
        target.log()
                .forEach(revision ->
                        revisions
                                .computeIfAbsent(
                                        key(revision.target().conversation()),
                                        conversation -> new LinkedHashMap<>())
                                .computeIfAbsent(revision.target(), on -> new LinkedHashMap<>())
                                .computeIfAbsent(revision.field(), field -> new ArrayList<>())
                                .add(revision));
        Map<String, List<FieldState>> states = new LinkedHashMap<>();
        revisions.forEach((conversation, targets) -> states.put(conversation, statesOf(targets)));
        LabelScheme scheme =
                schemes.of(
                        states.getOrDefault("", List.of()).stream()
                                .filter(state -> state.field().equals(Field.SCHEME))
                                .findFirst());
        List<FieldState> all = states.values().stream().flatMap(List::stream).toList();
        target.write(transaction -> {
            transaction.rebuild(
                    all,
                    source ->
                            Optional.of(
                                    read(
                                            transaction.versions(source.conversation()),
                                            states.getOrDefault(source.conversation(), List.of()),
                                            scheme)));
            return scheme;
        });
    }

    private static List<FieldState> statesOf(Map<Target, Map<Field, List<Revision>>> targets) {
        List<FieldState> states = new ArrayList<>();
        for (Map<Field, List<Revision>> fields : targets.values()) {
            for (List<Revision> ofOneField : fields.values()) {
                states.add(FieldState.of(ofOneField));
            }
        }
        return states;
    }

    private static CuratedConversation read(
            List<SourceVersion> versions, List<FieldState> states, LabelScheme scheme) {
        String chosen =
                states.stream()
                        .filter(state -> state.field().equals(Field.SOURCE))
                        .findFirst()
                        .map(FieldState::value)
                        .map(Value::textOf)
                        .orElse("");
        SourceVersion version =
                versions.stream()
                        .filter(candidate -> candidate.sha256().equals(chosen))
                        .findFirst()
                        .orElse(versions.getFirst());
        return Fold.of(ConversationParser.parse(version.bytes()), states, scheme);
    }

    private static String key(@Nullable String conversation) {
        return conversation == null ? "" : conversation;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("curator-verify");
        } catch (IOException full) {
            throw new StoreException(
                    "There is no room for a copy of the store in the temporary folder "
                            + System.getProperty("java.io.tmpdir")
                            + ".",
                    full);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }
}
