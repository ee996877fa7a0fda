package io.vitalog.infra.local.bench.whole;

import io.vitalog.infra.local.bench.answers.Commands;
import io.vitalog.infra.local.bench.answers.Decisions;
import io.vitalog.infra.local.bench.answers.Queries;
import io.vitalog.infra.local.bench.baselines.Consuming;
import io.vitalog.infra.local.bench.baselines.PassingThrough;
import io.vitalog.infra.local.bench.baselines.Producing;
import io.vitalog.infra.local.bench.flow.HttpIngest;
import io.vitalog.infra.local.bench.flow.Ingest;
import io.vitalog.infra.local.bench.flow.Rebuild;
import io.vitalog.infra.local.bench.flow.Visible;
import io.vitalog.infra.local.bench.measuring.Measurement;
import io.vitalog.infra.local.bench.measuring.Subject;
import io.vitalog.infra.local.bench.process.Start;
import java.util.Locale;

/** What can be measured, in the order in which it is. */
public enum Part {
    PRODUCER,
    CONSUMER,
    PASS_THROUGH,
    VISIBLE,
    INGEST,
    INGEST_HTTP,
    REBUILD,
    QUERIES,
    COMMANDS,
    DECISIONS,
    START;

    Measurement on(Subject subject) throws Exception {
        return switch (this) {
            case PRODUCER -> new Producing(subject);
            case CONSUMER -> new Consuming(subject);
            case PASS_THROUGH -> new PassingThrough(subject);
            case VISIBLE -> new Visible(subject);
            case INGEST -> new Ingest(subject);
            case INGEST_HTTP -> new HttpIngest(subject);
            case REBUILD -> new Rebuild(subject);
            case QUERIES -> new Queries(subject);
            case COMMANDS -> new Commands(subject);
            case DECISIONS -> new Decisions(subject);
            case START -> new Start();
        };
    }

    /** As it is chosen, and named in rows. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
