package org.thoughttrace.curator.logic.judgement;

import org.thoughttrace.curator.store.CurationStore;

/// Reads who labels which thought how. Safe on any thread but the one that draws.
public final class JudgementService {

    private final CurationStore store;

    /// A service on an open store.
    public JudgementService(CurationStore store) {
        this.store = store;
    }

    /// What everybody says, as it is now.
    public Judgements read() {
        JudgementReading reading = new JudgementReading();
        store.labels().forEachSaid(reading::add);
        store.labels().forEachThought(reading::add);
        return reading.result();
    }
}
