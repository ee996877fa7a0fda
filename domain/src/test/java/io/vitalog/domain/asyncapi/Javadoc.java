package io.vitalog.domain.asyncapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the sources say of classes, their members and parameters, as plain text. */
final class Javadoc {
    private final Map<String, String> texts = new HashMap<>();

    private Javadoc() {}

    /** Reads every source below {@code directory}. */
    static Javadoc below(Path directory) throws IOException {
        Javadoc javadoc = new Javadoc();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> paths = Files.walk(directory);
                var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<Path> sources =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                javadoc.new Reader(unit, trees).scan(unit, null);
            }
        }
        return javadoc;
    }

    /** What is said of a class, or null. */
    @Nullable
    String of(Class<?> type) {
        return texts.get(type.getCanonicalName());
    }

    /** What is said of a constant, a method or the {@code @param} of a record's member, or null. */
    @Nullable
    String of(Class<?> type, String member) {
        return texts.get(type.getCanonicalName() + "#" + member);
    }

    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable String> {
        private final CompilationUnitTree unit;
        private final DocTrees trees;

        Reader(CompilationUnitTree unit, DocTrees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable String outer) {
            String name = (outer == null ? String.valueOf(unit.getPackageName()) : outer) + "." + type.getSimpleName();
            DocCommentTree comment = keep(name);
            if (comment != null) {
                comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .forEach(param -> texts.put(name + "#" + param.getName(), plain(param.getDescription())));
            }
            for (Tree member : type.getMembers()) {
                scan(member, name);
            }
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable String owner) {
            keep(owner + "#" + method.getName());
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable String owner) {
            String name = owner + "#" + variable.getName();
            if (!texts.containsKey(name)) {
                keep(name);
            }
            return null;
        }

        private @Nullable DocCommentTree keep(String name) {
            TreePath path = getCurrentPath();
            DocCommentTree comment = trees.getDocCommentTree(path);
            if (comment != null) {
                texts.put(name, plain(comment.getFullBody()));
            }
            return comment;
        }
    }

    private static String plain(List<? extends DocTree> parts) {
        return parts.stream()
                .map(part -> switch (part) {
                    case TextTree text -> text.getBody();
                    case LiteralTree code -> code.getBody().getBody();
                    case LinkTree link -> link.getLabel().isEmpty() ? nameOf(link) : plain(link.getLabel());
                    default -> " ";
                })
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String nameOf(LinkTree link) {
        return link.getReference().getSignature().replaceAll(".*#|\\(.*", "");
    }
}
