package org.thoughttrace.curator.logic.scheme;

import org.thoughttrace.curator.exchange.named.LabelSchemeException;
import org.thoughttrace.curator.exchange.named.LabelSchemeJson;
import org.thoughttrace.curator.exchange.output.ExportFile;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.StateStore;
import org.thoughttrace.curator.store.StoreException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Knows which label scheme a store has: the standard one until a curator changes it.
public final class SchemeService {

    private static final long LARGEST_FILE = 4 << 20;

    private final LabelScheme standard = LabelSchemeJson.standard();

    /// The scheme that every new store begins with.
    public LabelScheme standard() {
        return standard;
    }

    /// The scheme of a store as it is now.
    public LabelScheme of(CurationStore store) {
        return of(store.state().field(new Target.OfStore(), Field.SCHEME));
    }

    /// The scheme that a field of the store holds.
    public LabelScheme of(Optional<FieldState> state) {
        return state.map(FieldState::value)
                .map(Value::textOf)
                .map(SchemeService::fromLog)
                .orElse(standard);
    }

    private static LabelScheme fromLog(String json) {
        try {
            return LabelSchemeJson.read(json);
        } catch (LabelSchemeException damaged) {
            throw new StoreException(
                    "The label scheme in the store cannot be read: " + damaged.getMessage(),
                    damaged);
        }
    }

    /// The form in which the log keeps a scheme.
    public String write(LabelScheme scheme) {
        return LabelSchemeJson.write(scheme);
    }

    /// Reads a scheme from a file.
    ///
    /// @throws SchemeFileProblem when it cannot be read or holds no scheme
    public LabelScheme importFrom(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new IOException("larger than any label scheme");
            }
            return LabelSchemeJson.read(Files.readString(file));
        } catch (LabelSchemeException wrong) {
            throw new SchemeFileProblem(
                    file.getFileName() + " is no label scheme: " + wrong.getMessage() + ".", wrong);
        } catch (IOException unreadable) {
            throw new SchemeFileProblem(
                    file + " cannot be read as a text of at most 4 MiB in UTF-8: choose another.",
                    unreadable);
        }
    }

    /// Writes a scheme to a file, in the place of one that may be there: all of it or nothing.
    ///
    /// @throws SchemeFileProblem when it cannot be written; then a file there is as it was
    public void exportTo(Path file, LabelScheme scheme) {
        try (ExportFile out = new ExportFile(file, ExportFile.IfExists.REPLACE)) {
            out.writeBytes(LabelSchemeJson.write(scheme).getBytes(StandardCharsets.UTF_8));
            out.commit();
        } catch (IOException failed) {
            throw new SchemeFileProblem(String.valueOf(failed.getMessage()), failed);
        }
    }

    /// In how many conversations a key of the scheme stands where it cannot just vanish. A stage
    /// counts where a curator gave it to a turn; where the rule gave it, the rule finds another.
    public int usesOf(CurationStore store, LabelScheme.Part part, String key) {
        List<String> conversations = store.state().conversationsUsing(useOf(part), key);
        if (part != LabelScheme.Part.STAGES) {
            return conversations.size();
        }
        Value stage = new Value.Text(key);
        int uses = 0;
        for (String conversation : conversations) {
            boolean isSet =
                    store.state().fields(conversation).stream()
                            .anyMatch(state ->
                                    state.field().equals(Field.STAGE)
                                            && stage.equals(state.value()));
            uses += isSet ? 1 : 0;
        }
        return uses;
    }

    private static StateStore.SchemeUse useOf(LabelScheme.Part part) {
        return switch (part) {
            case REASONS -> StateStore.SchemeUse.REASON;
            case REACTIONS -> StateStore.SchemeUse.REACTION;
            case STAGES -> StateStore.SchemeUse.STAGE;
            case RELATIONS -> StateStore.SchemeUse.RELATION;
            case TOPICS -> StateStore.SchemeUse.TOPIC;
            case FLAG_KINDS -> StateStore.SchemeUse.FLAG_KIND;
        };
    }
}
