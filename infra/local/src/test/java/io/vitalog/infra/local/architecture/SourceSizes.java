package io.vitalog.infra.local.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Measures Java sources against the limits of the house style and names what is larger. */
final class SourceSizes {
    private static final int COLUMNS = 120;
    private static final int FILES_A_PACKAGE = 12;

    private final List<String> findings = new ArrayList<>();

    private SourceSizes() {}

    /** One line for each thing below the directory that is too large; none if all is well. */
    static List<String> tooLargeBelow(Path directory) {
        SourceSizes sizes = new SourceSizes();
        try (Stream<Path> paths = Files.walk(directory)) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            sizes.countFiles(sources);
            sizes.countColumns(sources);
            sizes.countLines(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes.findings;
    }

    void check(long found, int limit, String what) {
        if (found > limit) {
            findings.add("%d %s: at most %d".formatted(found, what, limit));
        }
    }

    private void countFiles(List<Path> sources) {
        sources.stream()
                .filter(source -> !source.endsWith("package-info.java"))
                .collect(groupingBy(source -> source.resolveSibling("."), counting()))
                .forEach((room, files) -> check(files, FILES_A_PACKAGE, "files in " + room.normalize()));
    }

    private void countColumns(List<Path> sources) throws IOException {
        for (Path source : sources) {
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                check(line.codePointCount(0, line.length()), COLUMNS, "columns in %s:%d".formatted(source, i + 1));
            }
        }
    }

    private void countLines(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources);
            if (compiler.getTask(null, files, null, List.of(), null, units) instanceof JavacTask task) {
                var positions = Trees.instance(task).getSourcePositions();
                task.parse().forEach(unit -> unit.accept(new BodySizes(unit, positions, this), null));
            }
        }
    }
}
