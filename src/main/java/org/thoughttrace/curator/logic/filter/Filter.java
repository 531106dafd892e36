package org.thoughttrace.curator.logic.filter;

import org.thoughttrace.curator.model.Phrase;

import java.util.List;

/// Which conversations are meant.
public sealed interface Filter {

    /// All of them: the empty expression.
    record Everything() implements Filter {}

    /// Those that every part means; two parts or more.
    record And(List<Filter> parts) implements Filter {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// Those that one part or another means; two parts or more.
    record Or(List<Filter> parts) implements Filter {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// Those that the part does not mean.
    record Not(Filter part) implements Filter {}

    /// Those with one turn, or one thought, of which all of the part is true. It is about a thought
    /// where any term in it is a property of thoughts, and about a turn otherwise.
    record Same(Filter part) implements Filter {}

    /// Those with a text in which one of the phrases stands.
    ///
    /// @param field of kind WORDS
    record Text(FilterField field, List<Phrase> anyOf) implements Filter {
        public Text {
            anyOf = List.copyOf(anyOf);
        }
    }

    /// Those of which the field has one of the values. A conversation without a value never matches
    /// a bound on it.
    ///
    /// @param field of any kind but WORDS
    record Term(FilterField field, List<Operand> anyOf) implements Filter {
        public Term {
            anyOf = List.copyOf(anyOf);
        }
    }
}
