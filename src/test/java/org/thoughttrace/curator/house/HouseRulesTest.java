package org.thoughttrace.curator.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

/// Sizes, names and doc comments of the sources.
class HouseRulesTest {
    private static final Path MAIN = Path.of("src", "main");
    private static final int MOST_LINES_OF_A_FILE = 400;
    private static final int MOST_LINES_OF_A_METHOD = 60;
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Util|Utils|Helper|Manager|Impl)");
    private static final Pattern SETTER = Pattern.compile("set\\p{Lu}.*");

    private static List<ParsedSource> all = List.of();
    private static List<ParsedSource> program = List.of();

    @BeforeAll
    static void parse() throws IOException {
        all = ParsedSource.parse(SourceFormat.sourceFiles());
        program = all.stream().filter(source -> source.file().startsWith(MAIN)).toList();
        assertThat(program).isNotEmpty();
    }

    @Test
    void everyPackageSaysWhatBelongsInItAndIsNullMarked() {
        var wrong = packages(program.stream());
        wrong.removeAll(packages(program.stream().filter(HouseRulesTest::describesItsPackage)));
        assertThat(wrong)
                .as("Packages without a package-info.java with doc comment and @NullMarked")
                .isEmpty();
    }

    @Test
    void noFileIsTooLong() throws IOException {
        var wrong = new ArrayList<String>();
        for (ParsedSource source : all) {
            var lines = Files.readAllLines(source.file()).size();
            if (lines > MOST_LINES_OF_A_FILE) {
                wrong.add(source.file() + ": " + lines + " lines");
            }
        }
        assertThat(wrong).as("Files over %d lines", MOST_LINES_OF_A_FILE).isEmpty();
    }

    @Test
    void noMethodIsTooLong() {
        var wrong = new ArrayList<String>();
        for (ParsedSource source : all) {
            for (ParsedSource.Member member : source.members()) {
                var lines = source.linesOf(member.method());
                if (lines > MOST_LINES_OF_A_METHOD) {
                    wrong.add(name(source, member) + ": " + lines + " lines");
                }
            }
        }
        assertThat(wrong).as("Methods over %d lines", MOST_LINES_OF_A_METHOD).isEmpty();
    }

    @Test
    void noPublicMethodTakesABoolean() {
        var wrong = new ArrayList<String>();
        for (ParsedSource source : program) {
            for (ParsedSource.Member member : source.members()) {
                if (isPublic(member) && takesABoolean(member) && !mayTakeABoolean(member)) {
                    wrong.add(name(source, member));
                }
            }
        }
        assertThat(wrong)
                .as("A call with true or false says nothing: two methods, or an enum")
                .isEmpty();
    }

    @Test
    void everyTypeNameSaysWhatItIs() {
        var wrong = new ArrayList<String>();
        for (ParsedSource source : program) {
            for (ClassTree type : source.types()) {
                if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                    wrong.add(source.at(type) + " " + type.getSimpleName());
                }
            }
        }
        assertThat(wrong).as("Names that end in nothing").isEmpty();
    }

    @Test
    void nothingPrintsAStackTrace() {
        var wrong = new ArrayList<String>();
        for (ParsedSource source : program) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMemberSelect(
                        MemberSelectTree select, @Nullable Void nothing) {
                    if (select.getIdentifier().contentEquals("printStackTrace")) {
                        wrong.add(source.at(select));
                    }
                    return super.visitMemberSelect(select, nothing);
                }

                @Override
                public @Nullable Void visitMemberReference(
                        MemberReferenceTree reference, @Nullable Void nothing) {
                    if (reference.getName().contentEquals("printStackTrace")) {
                        wrong.add(source.at(reference));
                    }
                    return super.visitMemberReference(reference, nothing);
                }
            }.scan(source.unit(), null);
        }
        assertThat(wrong).as("People see one sentence, never a trace").isEmpty();
    }

    private static Set<Path> packages(Stream<ParsedSource> sources) {
        return sources.map(source -> source.file().resolveSibling(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean describesItsPackage(ParsedSource source) {
        var unit = source.unit();
        return source.file().endsWith("package-info.java")
                && source.isDocumented(unit.getPackage())
                && unit.getPackageAnnotations().stream()
                        .anyMatch(mark -> mark.getAnnotationType().toString().equals("NullMarked"));
    }

    private static boolean isPublic(ParsedSource.Member member) {
        var modifiers = member.method().getModifiers().getFlags();
        return modifiers.contains(Modifier.PUBLIC)
                || (isInterface(member.owner()) && !modifiers.contains(Modifier.PRIVATE));
    }

    private static boolean isInterface(ClassTree type) {
        return Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE).contains(type.getKind());
    }

    private static boolean takesABoolean(ParsedSource.Member member) {
        return member.method().getParameters().stream()
                .map(VariableTree::getType)
                .anyMatch(type -> Set.of("boolean", "Boolean").contains(type.toString()));
    }

    /// What an interface of others demands, the setter of a property, and the components of a record.
    private static boolean mayTakeABoolean(ParsedSource.Member member) {
        var method = member.method();
        var isOverride =
                method.getModifiers().getAnnotations().stream()
                        .anyMatch(mark -> mark.getAnnotationType().toString().equals("Override"));
        var isSetter =
                SETTER.matcher(method.getName()).matches() && method.getParameters().size() == 1;
        var isOfARecord =
                member.owner().getKind() == Tree.Kind.RECORD
                        && method.getName().contentEquals("<init>");
        return isOverride || isSetter || isOfARecord;
    }

    private static String name(ParsedSource source, ParsedSource.Member member) {
        return source.at(member.method())
                + " "
                + member.owner().getSimpleName()
                + "."
                + member.method().getName();
    }
}
