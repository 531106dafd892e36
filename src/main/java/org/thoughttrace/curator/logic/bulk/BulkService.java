package org.thoughttrace.curator.logic.bulk;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.bulk.BulkProblem.Part;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.logic.curation.CurationService;
import org.thoughttrace.curator.logic.find.Candidate;
import org.thoughttrace.curator.logic.find.Candidates;
import org.thoughttrace.curator.logic.find.Finder;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.LabelScheme;

import java.util.List;

/// Acts on many conversations: first a plan that says what would change, then the change itself, as
/// one group of revisions with one undo.
public final class BulkService {

    private final Finder finder;
    private final Library library;
    private final CurationService curation;

    /// A service on an open store.
    public BulkService(Finder finder, Library library, CurationService curation) {
        this.finder = finder;
        this.library = library;
        this.curation = curation;
    }

    /// Looks at what a wish would change; changes nothing. Reads conversations only where their
    /// thoughts are asked for.
    ///
    /// @param progress told after each conversation
    /// @throws BulkProblem when it can be done to no conversation
    /// @throws BulkStopped when it was cancelled
    public BulkPlan plan(BulkScope scope, BulkWish wish, BulkProgress progress) {
        LabelScheme scheme = library.scheme();
        Candidates candidates = finder.candidates(scope.filter(), scope.chosen());
        WishRules rules = new WishRules(scheme);
        rules.check(wish, candidates);
        Steps steps = steps(wish, rules, scheme, progress);
        Counting counting = new Counting();
        int total = candidates.all().size();
        int done = 0;
        for (Candidate conversation : candidates.all()) {
            counting.begin();
            steps.of(conversation, counting::take);
            progress.step(++done, total);
        }
        return new BulkPlan(
                wish,
                counting.counts(total),
                counting.listed(),
                new BulkPlan.Source(candidates, steps),
                new BulkTitles(scheme));
    }

    private Steps steps(BulkWish wish, WishRules rules, LabelScheme scheme, BulkProgress progress) {
        return switch (wish) {
            case BulkWish.SetStatus(var status) -> ConversationSteps.setStatus(status);
            case BulkWish.AddTag(String tag) -> ConversationSteps.addTag(tag);
            case BulkWish.RemoveTag(String tag) -> ConversationSteps.removeTag(tag);
            case BulkWish.AddTopic(String topic) -> ConversationSteps.addTopic(topic);
            case BulkWish.RaiseFlag flag -> new FlagSteps(flag);
            case BulkWish.SetStage(var turns, String stage) -> new TurnSteps(turns, stage);
            case BulkWish.Relabel relabel ->
                    ThoughtSteps.relabel(
                            relabel,
                            rules.kindsOf(relabel.label()),
                            searchOf(relabel.which(), progress),
                            id -> messages(id, scheme));
            case BulkWish.Replace replace -> {
                Search search = Search.of(replace.search(), progress::isCancelled);
                boolean isPlain = replace.search().manner() == TextSearch.Manner.PLAIN;
                Template template =
                        isPlain
                                ? Template.plain(replace.replacement())
                                : Template.of(replace.replacement(), search.pattern());
                yield ThoughtSteps.replace(replace, search, template, id -> messages(id, scheme));
            }
        };
    }

    private static @Nullable Search searchOf(LabelledThoughts which, BulkProgress progress) {
        return which instanceof LabelledThoughts.Saying(TextSearch search)
                ? Search.of(search, progress::isCancelled)
                : null;
    }

    private List<CuratedMessage> messages(String conversation, LabelScheme scheme) {
        return library.load(conversation, scheme)
                .map(loaded -> loaded.conversation().messages())
                .orElse(List.of());
    }

    /// Does what a plan says.
    ///
    /// @param curator who does it
    /// @param progress told after each act
    /// @throws BulkProblem when the store has changed since the plan was made; nothing is changed
    /// @throws BulkStopped when it was cancelled; nothing is changed
    public Applied perform(String curator, BulkPlan plan, BulkProgress progress) {
        if (!finder.isUnchanged(plan.candidates().stamp())) {
            throw new BulkProblem(
                    Part.WHOLE,
                    "Something was changed since this was looked at. Look at it again.");
        }
        int total = plan.counts().changes();
        progress.step(0, total);
        return curation.applyAll(
                curator, plan.title(), plan.acts(), done -> progress.step(done, total));
    }

    /// Takes the newest act back, however much it changed.
    ///
    /// @param progress told after each revision; the total is not known, and 0
    /// @throws BulkStopped when it was cancelled; nothing is changed
    public Applied undo(String curator, BulkProgress progress) {
        return curation.undo(curator, done -> progress.step(done, 0));
    }

    /// Does the act again that was undone last, however much it changed.
    ///
    /// @param progress told after each revision; the total is not known, and 0
    /// @throws BulkStopped when it was cancelled; nothing is changed
    public Applied redo(String curator, BulkProgress progress) {
        return curation.redo(curator, done -> progress.step(done, 0));
    }
}
