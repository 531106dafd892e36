package org.thoughttrace.curator.exchange.record;

import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceSample.RoleWord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Says what type of message a word for who speaks means, and keeps account of the words met.
public final class Speakers {
    private static final int MOST_WORDS = 1_000;

    private final SourceMapping mapping;
    private final Map<String, RoleWord> met = new LinkedHashMap<>();
    private boolean changed;

    public Speakers(SourceMapping mapping) {
        this.mapping = mapping;
    }

    /// True for a type that needs no explanation: a user, an assistant, or one of the other speakers
    /// that programs have.
    static boolean isKnown(String type) {
        return Role.of(type) != Role.OTHER || Role.isOfProgram(type);
    }

    /// The type of a message whose speaker is called so: the one that is mapped; else user and
    /// assistant where the format means them, and any other word as it is.
    String typeOf(SourceFormat format, String word) {
        String usual = usual(format, word);
        String type = mapping.speaker(word).map(SourceMapping.Speaker::key).orElse(usual);
        changed |= !type.equals(usual);
        count(word, type);
        return type;
    }

    /// True when a word since this was asked last means something else than the format has it.
    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    /// Takes note of a word.
    public void count(String word, String type) {
        RoleWord before = met.get(word);
        if (before != null || met.size() < MOST_WORDS) {
            int messages = before == null ? 1 : before.messages() + 1;
            met.put(word, new RoleWord(word, messages, type, isKnown(type)));
        }
    }

    /// The words met so far.
    public List<RoleWord> words() {
        return List.copyOf(met.values());
    }

    /// The words that are mapped and were not met.
    public List<String> unused() {
        List<String> unused = new ArrayList<>(mapping.roles().keySet());
        met.keySet().forEach(word -> unused.remove(word.toLowerCase(Locale.ROOT)));
        unused.sort(null);
        return unused;
    }

    private static String usual(SourceFormat format, String word) {
        if (format == SourceFormat.OPENAI_MESSAGES) {
            return word;
        }
        if (format == SourceFormat.MARKDOWN) {
            String meant = SpeakerLine.meant(word);
            return meant == null ? word : meant;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "human", "user" -> "user";
            case "gpt", "chatgpt", "model", "bard", "bing", "assistant" -> "assistant";
            default -> word;
        };
    }
}
