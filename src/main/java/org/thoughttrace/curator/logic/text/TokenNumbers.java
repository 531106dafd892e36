package org.thoughttrace.curator.logic.text;

import java.util.Arrays;

/// Gives equal tokens of two texts the same number, so that comparing them costs nothing.
///
/// An open hash table on the places of tokens in their texts: no token is copied out of its text.
final class TokenNumbers {
    private static final int FREE = -1;

    private final int[] slots;
    private final String[] texts;
    private final int[] froms;
    private final int[] tos;
    private int count;

    TokenNumbers(int mostTokens) {
        slots = new int[Integer.highestOneBit(Math.max(8, mostTokens)) * 4];
        Arrays.fill(slots, FREE);
        texts = new String[mostTokens];
        froms = new int[mostTokens];
        tos = new int[mostTokens];
    }

    /// The numbers of the tokens between the cuts of a text.
    int[] of(String text, int[] cuts) {
        var numbers = new int[cuts.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(text, cuts[i], cuts[i + 1]);
        }
        return numbers;
    }

    private int number(String text, int from, int to) {
        var slot = hash(text, from, to) & (slots.length - 1);
        while (slots[slot] != FREE) {
            if (isAt(slots[slot], text, from, to)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = count;
        texts[count] = text;
        froms[count] = from;
        tos[count] = to;
        return count++;
    }

    private boolean isAt(int number, String text, int from, int to) {
        var length = to - from;
        return tos[number] - froms[number] == length
                && texts[number].regionMatches(froms[number], text, from, length);
    }

    private static int hash(String text, int from, int to) {
        var hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
