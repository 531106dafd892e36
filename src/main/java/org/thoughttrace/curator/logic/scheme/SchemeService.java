package org.thoughttrace.curator.logic.scheme;

import org.thoughttrace.curator.exchange.LabelSchemeException;
import org.thoughttrace.curator.exchange.LabelSchemeJson;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.StoreException;

import java.util.Optional;

/// Knows which label scheme a store has: the standard one until a curator changes it.
public final class SchemeService {

    private final LabelScheme standard = LabelSchemeJson.standard();

    /// The scheme that every new store begins with.
    public LabelScheme standard() {
        return standard;
    }

    /// The scheme of a store as it is now.
    public LabelScheme of(CurationStore store) {
        Target target = new Target.OfStore();
        return of(
                store.state().fields(null).stream()
                        .filter(state -> state.target().equals(target))
                        .filter(state -> state.field().equals(Field.SCHEME))
                        .findFirst());
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
}
