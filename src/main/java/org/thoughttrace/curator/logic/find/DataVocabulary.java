package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterField.Kind;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.model.Assignment;
import org.thoughttrace.curator.model.FlagFacts;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Subset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The values of each field: first those of the label scheme, with their names, then what the data
/// holds besides. A field is gone through when it is first asked for.
final class DataVocabulary implements Vocabulary {

    private final List<Indexed> rows;
    private final LabelScheme scheme;
    private final List<Subset> subsets;
    private final List<Assignment> assignments;
    private final Map<FilterField, Collection<Word>> known = new EnumMap<>(FilterField.class);

    DataVocabulary(
            List<Indexed> rows,
            LabelScheme scheme,
            List<Subset> subsets,
            List<Assignment> assignments) {
        this.assignments = assignments;
        this.subsets = subsets;
        this.rows = rows;
        this.scheme = scheme;
    }

    @Override
    public synchronized Collection<Word> words(FilterField field) {
        return known.computeIfAbsent(field, this::read);
    }

    private Collection<Word> read(FilterField field) {
        Map<String, Word> words = new LinkedHashMap<>();
        for (LabelScheme.Item item : itemsOf(field)) {
            words.put(Folding.of(item.key()), new Word(item.key(), item.name()));
        }
        if (field == FilterField.STATUS) {
            for (Status status : Status.values()) {
                words.put(status.key(), new Word(status.key(), status.title()));
            }
        }
        if (field == FilterField.SUBSET || field == FilterField.SINCE) {
            subsets.forEach(subset -> add(words, subset.name()));
            return List.copyOf(words.values());
        }
        if (field.isOfReview()) {
            assignments.forEach(
                    one -> one.plan().shares().keySet().forEach(curator -> add(words, curator)));
            return List.copyOf(words.values());
        }
        for (Indexed row : rows) {
            if (field.kind() == Kind.NAME) {
                Properties.names(field, row, name -> add(words, name));
            } else if (field.kind() == Kind.FLAG) {
                for (FlagFacts flag : row.facts().flags()) {
                    add(words, flag.kind());
                }
            }
        }
        return List.copyOf(words.values());
    }

    private static void add(Map<String, Word> words, String name) {
        words.putIfAbsent(Folding.of(name), new Word(name.strip(), name.strip()));
    }

    private List<LabelScheme.Item> itemsOf(FilterField field) {
        return switch (field) {
            case LABEL -> both(scheme.reasons(), scheme.reactions());
            case STAGE -> scheme.stages();
            case RELATION -> scheme.relations();
            case TOPIC -> scheme.topics();
            case FLAG -> scheme.items(Part.FLAG_KINDS);
            default -> List.of();
        };
    }

    private static List<LabelScheme.Item> both(
            List<LabelScheme.Item> one, List<LabelScheme.Item> other) {
        List<LabelScheme.Item> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
