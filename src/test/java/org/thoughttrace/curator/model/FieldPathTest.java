package org.thoughttrace.curator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.model.FieldPath.Step;
import org.thoughttrace.curator.model.FieldPath.Step.Element;
import org.thoughttrace.curator.model.FieldPath.Step.Member;

import java.util.List;

/// A path is written in one way, read back as the same, and refused with the place.
final class FieldPathTest {

    @Test
    void namesAndPlacesLeadInwards() {
        assertThat(steps("message.author.role"))
                .containsExactly(new Member("message"), new Member("author"), new Member("role"));
        assertThat(steps("content[0].text"))
                .containsExactly(new Member("content"), new Element(0), new Member("text"));
        assertThat(steps("[1][12]")).containsExactly(new Element(1), new Element(12));
        assertThat(steps(" what is said ")).containsExactly(new Member("what is said"));
    }

    @Test
    void aNameWithADotStandsInQuotationMarks() {
        assertThat(steps("\"user.name\"")).containsExactly(new Member("user.name"));
        assertThat(steps("a.\"b[0].c\"[2]"))
                .containsExactly(new Member("a"), new Member("b[0].c"), new Element(2));
        assertThat(steps("\"say \"\"hi\"\"\"")).containsExactly(new Member("say \"hi\""));
        assertThat(steps("\"\"")).containsExactly(new Member(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"role", "user.name", "a[0]", "say \"hi\"", "", " a", "größe", "[", "\""})
    void everyNameCanBeWrittenAndIsReadAsItself(String name) {
        FieldPath path = FieldPath.member(name);
        assertThat(path.isName(name)).isTrue();
        assertThat(FieldPath.of(path.toString())).isEqualTo(path);
        FieldPath longer = FieldPath.of("x[3]").then(new Member(name)).then(new Element(7));
        assertThat(FieldPath.of(longer.toString())).isEqualTo(longer);
        assertThat(longer.isName()).isFalse();
    }

    @Test
    void aPathThatNeedsNoQuotationMarksHasNone() {
        assertThat(FieldPath.of("\"a\".\"b c\"[0]").toString()).isEqualTo("a.b c[0]");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "~~, the name of a field at sign 1.",
                "a..b, the name of a field at sign 3.",
                ".a, the name of a field at sign 1.",
                "a., the name of a field at sign 3.",
                "a[, the number of an element",
                "a[x], at sign 3.",
                "a[-1], the number of an element",
                "a[9999999], the number of an element",
                "a[0]b, a dot or",
                "\"a, a quotation mark that ends the name at sign 3.",
                "\"a\"b, a dot or",
                "a\"b\", a dot or",
                "a], a dot or"
            })
    void whatIsNoPathIsRefusedWithThePlace(String wrong, String expected) {
        assertThatThrownBy(() -> FieldPath.of(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected)
                .hasMessageEndingWith(".");
    }

    private static List<Step> steps(String text) {
        return FieldPath.of(text).steps();
    }
}
