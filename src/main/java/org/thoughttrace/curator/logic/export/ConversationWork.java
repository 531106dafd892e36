package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.LooseTexts;
import org.thoughttrace.curator.exchange.LooseTexts.Loose;
import org.thoughttrace.curator.exchange.OriginRecord;
import org.thoughttrace.curator.exchange.SurveyMember;
import org.thoughttrace.curator.exchange.format.FormatOptions;
import org.thoughttrace.curator.exchange.format.Outgoing;
import org.thoughttrace.curator.exchange.format.OutputFormat;
import org.thoughttrace.curator.exchange.format.OutputFormat.Need;
import org.thoughttrace.curator.exchange.format.Row;
import org.thoughttrace.curator.exchange.format.Shaper;
import org.thoughttrace.curator.exchange.format.Used;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.logic.redaction.FlaggedWords;
import org.thoughttrace.curator.logic.redaction.KeptPlaces;
import org.thoughttrace.curator.logic.redaction.PersonalFinder;
import org.thoughttrace.curator.logic.redaction.Redaction;
import org.thoughttrace.curator.logic.redaction.StandIns;
import org.thoughttrace.curator.logic.redaction.ToldNames;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Survey;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// Makes the rows of conversations. A few at a time are read, cleaned and searched side by side; then
/// personal data is replaced in order, for pseudonyms are numbered; then they are shaped side by side.
final class ConversationWork {
    private static final Redaction.Found NOTHING_FOUND =
            new Redaction.Found(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    /// Few enough for all processors to have some, enough to ask the store seldom.
    private static final int READ_AT_ONCE = 8;

    private final Library library;
    private final ExportReader reader;
    private final Recipe recipe;
    private final Cleaning cleaning;
    private final Redaction redaction;
    private final StandIns standIns;
    private final Shaper shaper;
    private final Set<Need> needs;
    private final boolean copies;
    private final ExportReader.Words words;
    private final boolean dropsRows;

    ConversationWork(
            Library library,
            LabelScheme scheme,
            Recipe recipe,
            OutputFormat format,
            FormatOptions options,
            PersonalFinder finder,
            FlaggedWords flagged,
            ToldNames told) {
        this.library = library;
        this.reader = new ExportReader(library, scheme);
        this.recipe = recipe;
        this.redaction = new Redaction(recipe.clean(), finder, flagged, told);
        this.standIns = new StandIns(recipe.clean());
        this.shaper = format.shaper(options);
        this.needs = format.needs(options);
        this.dropsRows = format.rowsArePartial();
        this.cleaning =
                new Cleaning(
                        recipe,
                        scheme,
                        needs.contains(Need.LATE)
                                ? Cleaning.LateThoughts.ASKED_FOR
                                : Cleaning.LateThoughts.OF_NO_INTEREST);
        boolean leavesAlone = cleaning.leavesUntouchedOnesAlone();
        this.copies = format.copiesSources(options) && leavesAlone;
        this.words =
                format.takesWordsOver(options) && leavesAlone
                        ? ExportReader.Words.TAKEN_OVER
                        : ExportReader.Words.READ;
    }

    Cleaning cleaning() {
        return cleaning;
    }

    StandIns standIns() {
        return standIns;
    }

    /// Makes the rows of some conversations, in their order.
    List<Shaped> work(List<ConversationFacts> some) {
        List<Step> steps =
                IntStream.range(0, (some.size() + READ_AT_ONCE - 1) / READ_AT_ONCE)
                        .parallel()
                        .mapToObj(turn ->
                                begin(
                                        some.subList(
                                                turn * READ_AT_ONCE,
                                                Math.min(some.size(), (turn + 1) * READ_AT_ONCE))))
                        .flatMap(List::stream)
                        .toList();
        List<Step> replaced =
                steps.stream()
                        .map(step -> step instanceof Ready ready ? replace(ready) : step)
                        .toList();
        return replaced.parallelStream().map(this::finish).toList();
    }

    /// A conversation on its way.
    private sealed interface Step {}

    private record Done(Shaped shaped) implements Step {}

    private List<Step> begin(List<ConversationFacts> few) {
        Map<String, byte[]> untouched = reader.untouched(few);
        return few.stream().map(facts -> begin(facts, untouched.get(facts.id()))).toList();
    }

    private Step begin(ConversationFacts facts, byte @Nullable [] untouched) {
        return copies && untouched != null
                ? new Done(copy(facts, untouched))
                : prepare(facts, reader.read(facts.id(), untouched, words));
    }

    private Shaped finish(Step step) {
        return switch (step) {
            case Done(Shaped shaped) -> shaped;
            case Replaced replaced -> shape(replaced);
            case Ready ready -> shape(replace(ready));
        };
    }

    /// The line as it came, without a look into it: most of a release is given out so.
    private static Shaped copy(ConversationFacts facts, byte[] untouched) {
        return new Shaped(
                facts.id(),
                OriginRecord.formatOf(untouched),
                facts.survey(),
                Counts.of(facts),
                Counts.NONE,
                List.of(),
                null,
                List.of(new Shaped.Made("", new Row.Json(untouched))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
    private record Ready(
            ExportReader.Read read,
            Cleaning.Cleaned cleaned,
            List<String> curators,
            List<Revision> revisions,
            byte[] bytes,
            List<Loose> others,
            Redaction.Found found)
            implements Step {}

    private Ready prepare(ConversationFacts facts, ExportReader.Read read) {
        String id = facts.id();
        Cleaning.Cleaned cleaned = cleaning.clean(read.conversation());
        CuratedConversation conversation = cleaned.conversation();
        boolean redacts = recipe.clean().redacts();
        List<Revision> revisions =
                needs.contains(Need.REVISIONS) ? library.revisions(id) : List.of();
        if (redacts) {
            revisions = Redaction.standing(revisions, conversation);
        }
        byte[] bytes = bytes(read);
        List<Loose> others =
                redacts && needs.contains(Need.SOURCE) ? LooseTexts.of(bytes) : List.of();
        return new Ready(
                read,
                cleaned,
                needs.contains(Need.CURATORS) ? library.curatorsOf(id) : List.of(),
                revisions,
                bytes,
                others,
                redacts
                        ? redaction.find(
                                new Redaction.Subject(conversation, revisions, others, kept(facts)))
                        : NOTHING_FOUND);
    }

    /// The bytes that rows may be made of, without what must not leave whatever stands in it.
    private byte[] bytes(ExportReader.Read read) {
        byte[] bytes = read.bytes();
        if (recipe.clean().redacts()) {
            bytes = OriginRecord.withoutRecord(bytes);
        }
        return needs.contains(Need.SOURCE) && recipe.clean().survey().changesAnything()
                ? SurveyMember.asRead(bytes, read.conversation().source().survey())
                : bytes;
    }

    private KeptPlaces kept(ConversationFacts facts) {
        return ExportReader.isUntouched(facts)
                ? KeptPlaces.NONE
                : KeptPlaces.among(library.fields(facts.id()));
    }

    @SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
    private record Replaced(
            Ready ready, CuratedConversation conversation, List<Revision> revisions, byte[] bytes)
            implements Step {}

    private Replaced replace(Ready ready) {
        CuratedConversation cleaned = ready.cleaned().conversation();
        Redaction.Found found = ready.found();
        if (dropReason(ready) != null) {
            found.items().forEach(item -> standIns.drop(item.part()));
        }
        // The mark for nothing is one object; that a conversation has no texts is another matter.
        if (found == NOTHING_FOUND || dropReason(ready) != null) {
            return new Replaced(ready, cleaned, ready.revisions(), ready.bytes());
        }
        return new Replaced(
                ready,
                Redaction.replace(cleaned, found, standIns),
                Redaction.replace(ready.revisions(), found, standIns),
                LooseTexts.replaced(
                        ready.bytes(),
                        ready.others(),
                        Redaction.replaceOthers(ready.others(), found, standIns)));
    }

    /// Why the whole goes; where rows hold parts only those of them go that must.
    private @Nullable String dropReason(Ready ready) {
        return dropsRows ? ready.found().whole() : ready.found().conversation();
    }

    private CuratedConversation withoutDropped(Replaced replaced, List<Cleaning.Removed> removed) {
        Map<ThoughtId, Cleaning.Removal> personal = new LinkedHashMap<>();
        if (!dropsRows) {
            replaced.ready()
                    .found()
                    .thoughts()
                    .forEach(id ->
                            personal.put(
                                    id,
                                    new Cleaning.Removal(
                                            Rule.PERSONAL,
                                            "it holds personal data to be dropped")));
        }
        return without(replaced.ready(), replaced.conversation(), personal, removed);
    }

    /// Thoughts are named by their numbers in the store, not by what is left of them at this point.
    private static CuratedConversation without(
            Ready ready,
            CuratedConversation start,
            Map<ThoughtId, Cleaning.Removal> reasons,
            List<Cleaning.Removed> removed) {
        return Cleaning.without(
                start, new ThoughtNumbers(ready.cleaned().start()), reasons, removed);
    }

    private Shaped.Collector collector(Ready ready) {
        Map<Used.Text, String> drops = new LinkedHashMap<>();
        if (dropsRows) {
            for (Redaction.Drop drop : ready.found().drops()) {
                Used.Text text = drop.slot().used();
                if (text != null) {
                    drops.putIfAbsent(text, drop.words());
                }
            }
        }
        return new Shaped.Collector(drops);
    }

    private Shaped shape(Replaced replaced) {
        Ready ready = replaced.ready();
        List<Cleaning.Removed> removed = new ArrayList<>(ready.cleaned().removed());
        CuratedConversation conversation = withoutDropped(replaced, removed);
        String id = conversation.id();
        String origin = ready.read().conversation().source().origin().format();
        Survey survey = conversation.source().survey();
        String why = dropReason(ready);
        if (why != null) {
            return new Shaped(
                    id,
                    origin,
                    survey,
                    Counts.of(conversation),
                    ready.cleaned().edits(),
                    removed,
                    new Exclusion(Rule.PERSONAL, Exclusion.What.CONVERSATION, id, 0, 0, why, ""),
                    List.of(),
                    List.of(),
                    List.of(),
                    ready.found().items(),
                    List.of());
        }
        Shaped.Collector rows = collector(ready);
        shaper.shape(
                new Outgoing(
                        replaced.bytes(),
                        ready.read().texts(),
                        ready.read().conversation().source(),
                        conversation,
                        ready.cleaned().conversation(),
                        ready.cleaned().late(),
                        ready.curators(),
                        replaced.revisions()),
                rows);
        return new Shaped(
                id,
                origin,
                survey,
                Counts.of(without(ready, conversation, rows.leftOut(), removed)),
                ready.cleaned().edits(),
                removed,
                null,
                rows.rows(),
                rows.refused(),
                rows.dropped(),
                ready.found().items(),
                decisions(ready));
    }

    /// Who decided that places of a conversation stay, and why.
    private List<KeptPlace> decisions(Ready ready) {
        List<Redaction.Kept> kept = ready.found().kept();
        if (kept.isEmpty()) {
            return List.of();
        }
        Map<UUID, Revision> revisions = new HashMap<>();
        library.revisions(ready.read().conversation().id())
                .forEach(revision -> revisions.put(revision.id(), revision));
        List<KeptPlace> decisions = new ArrayList<>();
        for (Redaction.Kept place : kept) {
            Revision revision = revisions.get(place.decision());
            decisions.add(
                    revision == null
                            ? new KeptPlace(place.kind(), null, "")
                            : new KeptPlace(place.kind(), revision.why(), revision.curator()));
        }
        return decisions;
    }
}
