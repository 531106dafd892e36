package org.thoughttrace.curator.logic.audit;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.About;
import org.thoughttrace.curator.logic.check.Check;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.CheckSettings;
import org.thoughttrace.curator.logic.check.Checks;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.FactStore;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Runs checks over an open store. How they are set is kept in the store as revisions, so that
/// others who have it find the same.
public final class CheckService {

    private static final String DISMISSALS = "dismissed/";
    private static final String SETTINGS = "check/";

    private final CurationStore store;
    private final Library library;

    /// A service on an open store.
    public CheckService(CurationStore store, Library library) {
        this.store = store;
        this.library = library;
    }

    /// How every check is set in the store now, in the order of [Checks#all].
    public Map<Check, CheckSettings> settings() {
        Map<Field, String> set = new HashMap<>();
        for (FieldState state : store.state().fieldsBeginning(SETTINGS)) {
            String text = Value.textOf(state.value());
            if (text != null) {
                set.put(state.field(), text);
            }
        }
        Map<Check, CheckSettings> settings = new LinkedHashMap<>();
        Checks.all().forEach(check -> settings.put(check, settings(check.info(), set)));
        return settings;
    }

    /// A value that makes no sense, which only a revision from elsewhere can hold, counts as none.
    private static CheckSettings settings(CheckInfo info, Map<Field, String> set) {
        CheckSettings standard = CheckSettings.standard(info);
        String on = set.get(Field.check(info.id(), "on"));
        String severity = set.get(Field.check(info.id(), "severity"));
        Map<String, Integer> values = new HashMap<>(standard.values());
        for (CheckOption option : info.options()) {
            Integer value = number(option, set.get(Field.check(info.id(), option.key())));
            if (value != null) {
                values.put(option.key(), value);
            }
        }
        return new CheckSettings(
                on == null ? standard.isOn() : on.equals("yes"),
                severity == null
                        ? standard.severity()
                        : Severity.ofKey(severity).orElse(standard.severity()),
                values);
    }

    private static @Nullable Integer number(CheckOption option, @Nullable String text) {
        try {
            int value = text == null ? option.standard() : Integer.parseInt(text);
            return value < option.least() || value > option.most() ? null : value;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /// The checks that are on, as they are set.
    public Map<Check, CheckSettings> active() {
        Map<Check, CheckSettings> active = new LinkedHashMap<>();
        settings()
                .forEach((check, settings) -> {
                    if (settings.isOn()) {
                        active.put(check, settings);
                    }
                });
        return active;
    }

    /// Runs checks over all conversations of the store.
    ///
    /// @throws AuditStopped when it was cancelled
    public Audit run(Map<Check, CheckSettings> checks, AuditProgress progress) {
        List<String> all = ids();
        return run(checks, all, new HashSet<>(all), progress);
    }

    /// Runs checks and keeps what they find in some conversations. Where a check compares, it
    /// compares these with all the store has: a filter narrows what is reported, not what is true.
    ///
    /// @throws AuditStopped when it was cancelled
    public Audit run(
            Map<Check, CheckSettings> checks, Collection<String> only, AuditProgress progress) {
        return run(checks, ids(), new HashSet<>(only), progress);
    }

    private Audit run(
            Map<Check, CheckSettings> checks,
            List<String> all,
            Set<String> reported,
            AuditProgress progress) {
        Audit audit = new Audit(library, all, reported, checks, store.facts().stamp());
        audit.look(all, judgements(), progress);
        return audit;
    }

    /// Brings an audit of all conversations up to date: looks again at those that were changed or
    /// came in since, or at all of them when the scheme, or how a check is set, has changed.
    ///
    /// @return the same one, or one that takes its place
    /// @throws AuditStopped when it was cancelled; then it is to be made anew
    public Audit refresh(Audit audit, AuditProgress progress) {
        FactStore.Stamp now = store.facts().stamp();
        Map<Check, CheckSettings> active = active();
        if (!audit.ran(active)
                || !(store.facts().changedSince(audit.stamp())
                        instanceof FactStore.Changes.Of(List<Long> positions))) {
            return run(active, progress);
        }
        List<String> all = ids();
        List<String> changed =
                store.facts().of(positions).stream().map(ConversationFacts::id).toList();
        audit.advance(now, all);
        if (!changed.isEmpty()) {
            audit.look(changed, judgements(), progress);
        }
        return audit;
    }

    /// The revision that dismissed a finding, with who did and why; empty when nothing did.
    public Optional<Revision> dismissal(Finding finding) {
        return library.load(finding.conversation())
                .map(Library.LoadedConversation::conversation)
                .flatMap(conversation -> {
                    Field field =
                            About.field(
                                    conversation,
                                    finding.check(),
                                    finding.place(),
                                    finding.message());
                    return library.fields(finding.conversation()).stream()
                            .filter(state -> state.field().equals(field))
                            .filter(state -> state.target().equals(About.target(finding.place())))
                            .filter(state -> state.value() != null)
                            .findFirst();
                })
                .flatMap(state -> store.log().find(state.heads().getFirst()));
    }

    private List<String> ids() {
        return library.summaries().stream().map(ConversationSummary::id).toList();
    }

    private Judgements judgements() {
        return new Judgements(store.state().fieldsBeginning(DISMISSALS));
    }
}
