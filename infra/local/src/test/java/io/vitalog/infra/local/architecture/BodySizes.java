package io.vitalog.infra.local.architecture;

import static java.util.Objects.requireNonNullElse;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures the classes, methods and constructors of one source file, nested ones too. In a method, a call of a
 * constructor counts as one line: the arguments of a wide record are a table.
 */
final class BodySizes extends TreeScanner<@Nullable Void, @Nullable Void> {
    private static final int LINES_A_CLASS = 220;
    private static final int LINES_A_METHOD = 25;
    private static final int PARAMETERS_A_CONSTRUCTOR = 4;
    private static final Set<Tree.Kind> TABLES = EnumSet.of(Tree.Kind.RECORD, Tree.Kind.ENUM);

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final SourceSizes sizes;
    private final Deque<Tree.Kind> enclosing = new ArrayDeque<>();

    BodySizes(CompilationUnitTree unit, SourcePositions positions, SourceSizes sizes) {
        this.unit = unit;
        this.positions = positions;
        this.sizes = sizes;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
        sizes.check(linesOf(type), LINES_A_CLASS, "lines in class %s of %s".formatted(type.getSimpleName(), file()));
        enclosing.push(type.getKind());
        super.visitClass(type, null);
        enclosing.pop();
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        String where = "%s of %s".formatted(method.getName(), file());
        long table = requireNonNullElse(new Tables().scan(method.getBody(), null), 0L);
        sizes.check(linesOf(method) - table, LINES_A_METHOD, "lines in method " + where);
        if (method.getReturnType() == null && !TABLES.contains(enclosing.peek())) {
            sizes.check(method.getParameters().size(), PARAMETERS_A_CONSTRUCTOR, "parameters in " + where);
        }
        return super.visitMethod(method, null);
    }

    private String file() {
        return unit.getSourceFile().getName();
    }

    private long linesOf(Tree tree) {
        long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
        return last - first + 1;
    }

    /** Adds up the lines that the calls of constructors take beyond their first. */
    private final class Tables extends TreeScanner<@Nullable Long, @Nullable Void> {
        @Override
        public Long visitNewClass(NewClassTree call, @Nullable Void unused) {
            return call.getClassBody() == null
                    ? linesOf(call) - 1
                    : requireNonNullElse(super.visitNewClass(call, null), 0L);
        }

        @Override
        public Long reduce(@Nullable Long one, @Nullable Long other) {
            return requireNonNullElse(one, 0L) + requireNonNullElse(other, 0L);
        }
    }
}
