package io.vitalog.infra.devices.imports;

import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.EventSink;
import io.vitalog.infra.devices.facts.Events;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Measurer;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.facts.SeriesBuilder;
import io.vitalog.infra.devices.files.Skip;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Turns facts and samples into events. A user is registered before the first fact of theirs. */
final class EventWriter implements Facts {
    private final Importer importer;
    private final Measurer only;
    private final boolean single;
    private final EventSink sink;
    private final ImportLog log;
    private final Events events;
    private final SeriesBuilder series;
    private final Set<String> users = new HashSet<>();

    EventWriter(Importer importer, boolean single, EventSink sink, ImportLog log) {
        this.importer = importer;
        this.single = single;
        this.sink = sink;
        this.log = log;
        this.events = new Events(importer.source());
        this.only = new Measurer(importer.sampleOrigin(), importer.sampleZone());
        this.series = new SeriesBuilder(only.origin(), only.zone());
    }

    @Override
    public void fact(String userId, Instant time, Fact fact) {
        register(userId);
        if (fact instanceof SeriesTaken series) {
            series(userId, time, series);
        } else {
            write(userId, time, fact);
        }
    }

    @Override
    public void sample(Sample sample) {
        register(sample.userId());
        log.sampleMet();
        if (single) {
            write(sample.userId(), Instant.ofEpochSecond(sample.epochSecond()), reading(sample));
            return;
        }
        if (series.endsBefore(sample)) {
            flush();
        }
        series.add(sample);
    }

    @Override
    public void leftOut(Skip cause, String what) {
        log.skipped(cause, what);
    }

    /** A series that a mapper gathered itself, because its origin is not the one of the importer's samples. */
    private void series(String userId, Instant time, SeriesTaken series) {
        for (int i = 0; i < series.size(); i++) {
            log.sampleMet();
            if (single) {
                ReadingTaken reading = new ReadingTaken(
                        series.origin(),
                        series.metric(),
                        series.value(i),
                        null,
                        series.periodS(),
                        series.zone(),
                        series.revision());
                write(userId, time.plusSeconds(series.offsetS(i)), reading);
            }
        }
        if (!single) {
            write(userId, time, series);
        }
    }

    /** Writes the series that was begun. */
    void flush() {
        series.flush(this::write);
    }

    private ReadingTaken reading(Sample sample) {
        Measurer measurer = sample.measurerOr(only);
        return new ReadingTaken(
                measurer.origin(), sample.metric(), sample.value(), null, sample.periodS(), measurer.zone(), 0);
    }

    /** An export does not say since when a profile holds: it holds for everything that Vitalog takes. */
    private void register(String userId) {
        if (users.add(userId)) {
            UserRegistered registration = importer.registration(userId);
            if (registration != null) {
                log.userMet();
                write(userId, Intake.EARLIEST, registration);
            }
        }
    }

    private void write(String userId, Instant time, Fact fact) {
        var event = events.of(userId, time, fact);
        log.eventMade(event.type().name());
        sink.accept(event);
    }
}
