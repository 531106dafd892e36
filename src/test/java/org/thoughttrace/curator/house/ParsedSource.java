package org.thoughttrace.curator.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

/// A source file as the compiler's parser reads it, before any type is known.
record ParsedSource(Path file, CompilationUnitTree unit, DocTrees trees) {
    /// A method or constructor and the type around it.
    record Member(MethodTree method, ClassTree owner) {}

    static List<ParsedSource> parse(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null, manager, null, List.of("-proc:none"), null, units);
            var trees = DocTrees.instance(task);
            var parsed = new ArrayList<ParsedSource>();
            for (CompilationUnitTree unit : task.parse()) {
                parsed.add(new ParsedSource(Path.of(unit.getSourceFile().getName()), unit, trees));
            }
            return List.copyOf(parsed);
        }
    }

    /// Every type that the file declares, nested and local ones too; anonymous ones have no name.
    List<ClassTree> types() {
        var types = new ArrayList<ClassTree>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                types.add(type);
                return super.visitClass(type, nothing);
            }
        }.scan(unit, null);
        return types;
    }

    /// Every method and constructor that the file writes out.
    List<Member> members() {
        return types().stream()
                .flatMap(type ->
                        type.getMembers().stream()
                                .filter(MethodTree.class::isInstance)
                                .map(method -> new Member((MethodTree) method, type)))
                .toList();
    }

    boolean isDocumented(Tree declaration) {
        return trees.getDocComment(TreePath.getPath(unit, declaration)) != null;
    }

    /// Lines from the first annotation to the closing brace.
    long linesOf(Tree tree) {
        var end = trees.getSourcePositions().getEndPosition(unit, tree);
        return unit.getLineMap().getLineNumber(end) - firstLineOf(tree) + 1;
    }

    /// Where something stands, as an editor understands it.
    String at(Tree tree) {
        return file + ":" + firstLineOf(tree);
    }

    private long firstLineOf(Tree tree) {
        var start = trees.getSourcePositions().getStartPosition(unit, tree);
        return unit.getLineMap().getLineNumber(start);
    }
}
