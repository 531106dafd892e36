package org.thoughttrace.curator.logic.subset;

import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterText;
import org.thoughttrace.curator.logic.find.Finder;
import org.thoughttrace.curator.logic.find.Stratum;
import org.thoughttrace.curator.logic.random.Sampling;
import org.thoughttrace.curator.model.Drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Draws samples. Nothing is kept: the same request on the same store draws the same, so a preview is
/// what will be saved. Safe on any thread but the one that draws on screen.
public final class Sampler {

    private final Finder finder;

    /// A sampler of an open store.
    public Sampler(Finder finder) {
        this.finder = finder;
    }

    /// Draws. Where there are fewer than asked for, all are drawn.
    public Sample draw(SampleRequest request) {
        List<String> ids = finder.find(request.from()).ids();
        Drawing drawing =
                new Drawing(
                        FilterText.of(request.from()),
                        request.seed(),
                        request.number(),
                        request.per().map(FilterField::key).orElse(null),
                        ids.size());
        return request.per()
                .map(field -> perStratum(request, field, ids, drawing))
                .orElseGet(() ->
                        new Sample(
                                Sampling.draw(ids, request.number(), request.seed()),
                                drawing,
                                List.of()));
    }

    private Sample perStratum(
            SampleRequest request, FilterField field, List<String> ids, Drawing drawing) {
        List<Stratum> strata = finder.strata(request.from(), field);
        Map<String, List<String>> members = new HashMap<>();
        strata.forEach(stratum -> members.put(stratum.key(), stratum.ids()));
        Map<String, List<String>> given =
                Sampling.perStratum(ids, members, request.number(), request.seed());
        List<Sample.Share> shares = new ArrayList<>();
        Set<String> drawn = new HashSet<>();
        for (Stratum stratum : strata) {
            List<String> own = given.getOrDefault(stratum.key(), List.of());
            shares.add(new Sample.Share(stratum.value(), stratum.ids().size(), own.size()));
            drawn.addAll(own);
        }
        return new Sample(ids.stream().filter(drawn::contains).toList(), drawing, shares);
    }
}
