package io.vitalog.infra.local.bench.whole;

import io.vitalog.infra.local.bench.measuring.Measurement;
import io.vitalog.infra.local.bench.measuring.Subject;
import io.vitalog.infra.local.bench.process.Memory;
import io.vitalog.infra.local.bench.table.Figure;
import io.vitalog.infra.local.bench.table.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

/** Measures parts one after another: once to warm up, then in rounds. */
public final class WholeBench {
    private final Subject subject;
    private final int rounds;
    private final Consumer<String> progress;

    /**
     * Measures {@code subject}.
     *
     * @param progress hears what is measured, and what each round found
     */
    public WholeBench(Subject subject, int rounds, Consumer<String> progress) {
        this.subject = subject;
        this.rounds = rounds;
        this.progress = progress;
    }

    /** The rows of {@code parts}, in the order of the parts, and what memory the stack held before and after them. */
    public List<Row> measure(Collection<Part> parts) throws InterruptedException {
        List<Row> memory = new ArrayList<>(memory("at rest"));
        List<Row> rows = new ArrayList<>();
        for (Part part : EnumSet.copyOf(parts)) {
            rows.addAll(measure(part));
        }
        memory.addAll(memory("after the load"));
        rows.addAll(memory);
        return rows;
    }

    private List<Row> memory(String when) throws InterruptedException {
        try {
            return Row.of("memory", List.of(), List.of(new Memory(subject.stack()).now(when)));
        } catch (IOException untold) {
            return List.of(Row.failed("memory", untold.toString()));
        }
    }

    private List<Row> measure(Part part) throws InterruptedException {
        progress.accept(part + ": preparing");
        try (Measurement measurement = part.on(subject)) {
            List<Figure> warmUp = round(part, measurement, 0);
            List<List<Figure>> found = new ArrayList<>();
            for (int number = 1; number <= rounds; number++) {
                found.add(round(part, measurement, number));
            }
            return Row.of(part.toString(), warmUp, found);
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Exception failure) {
            progress.accept(part + ": failed: " + failure);
            return List.of(Row.failed(part.toString(), String.valueOf(failure.getMessage())));
        }
    }

    private List<Figure> round(Part part, Measurement measurement, int number) throws Exception {
        List<Figure> figures = measurement.round(number);
        for (Figure figure : figures) {
            progress.accept("%s: %s  %s %,.1f %s"
                    .formatted(
                            part,
                            number == 0 ? "warm-up" : "round " + number,
                            figure.name(),
                            figure.value(),
                            figure.unit()));
        }
        return figures;
    }
}
