package io.vitalog.infra.local.bench.answers;

import io.vitalog.infra.local.bench.DecisionRate;
import io.vitalog.infra.local.bench.measuring.Measurement;
import io.vitalog.infra.local.bench.measuring.Subject;
import io.vitalog.infra.local.bench.table.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** How fast one processor thread, in a process of its own, decides commands that wait for it. */
public final class Decisions implements Measurement {
    private final Subject subject;

    public Decisions(Subject subject) {
        this.subject = subject;
    }

    @Override
    public List<Figure> round(int number) throws IOException, InterruptedException {
        double perSecond = new DecisionRate(
                        subject.deployment(), subject.effort().facts())
                .measure(Files.createTempDirectory("vitalog-bench"), subject.mainClass());
        return List.of(Figure.of("decided by a thread", "commands/s", perSecond));
    }
}
