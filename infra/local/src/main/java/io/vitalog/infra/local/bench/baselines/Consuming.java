package io.vitalog.infra.local.bench.baselines;

import io.vitalog.infra.local.bench.measuring.Measurement;
import io.vitalog.infra.local.bench.measuring.Subject;
import io.vitalog.infra.local.bench.table.Figure;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** How fast one consumer reads facts that wait, and does nothing with them. */
public final class Consuming implements Measurement {
    private final SpareTopics topics;
    private final int facts;

    public Consuming(Subject subject) throws ExecutionException {
        facts = subject.effort().facts();
        topics = new SpareTopics(subject.deployment());
    }

    @Override
    public List<Figure> round(int number) {
        if (number == 0) {
            topics.fill(facts);
        }
        String topic = topics.deployment().topic(SpareTopics.IN);
        try (Reader reader = Reader.fromBeginning(topics.deployment(), topic)) {
            return List.of(Figure.of("read committed", "records/s", reader.rate(facts)));
        }
    }

    @Override
    public void close() {
        topics.close();
    }
}
