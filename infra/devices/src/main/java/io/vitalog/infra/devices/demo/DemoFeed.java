package io.vitalog.infra.devices.demo;

import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.EventSink;
import io.vitalog.infra.devices.facts.Events;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.facts.SeriesBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The events of a small population. What becomes known after {@code from} and not after {@code to} is told, so that one
 * stretch after another leaves nothing out and repeats nothing. A function of seed and instants alone.
 */
public final class DemoFeed {
    private static final Instant JOINED = Instant.parse("2024-01-01T00:00:00Z");
    private static final int MINUTE_S = 60;
    private static final int LIVE_HEART_RATE_S = 5;

    private final Events events = new Events("/simulator");
    private final List<Body> bodies;
    private final List<Person> people;

    public DemoFeed(long seed, int people) {
        this.people = IntStream.range(0, people)
                .mapToObj(number -> Person.numbered(number, seed))
                .toList();
        this.bodies = this.people.stream().map(Body::new).toList();
    }

    public List<String> userIds() {
        return people.stream().map(Person::userId).toList();
    }

    /** Registers everybody. */
    public void register(EventSink sink) {
        for (Person person : people) {
            UserRegistered registered = new UserRegistered(Moments.APP, "account", person.profile(), 0);
            sink.accept(events.of(person.userId(), JOINED, registered));
        }
    }

    /** Tells a stretch of the past: a heart rate a minute, in series of an hour. */
    public void history(Instant from, Instant to, EventSink sink) {
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            moments(person, bodies.get(i), from, to, sink);
            String zone = person.zone().getId();
            for (Metric metric : Samples.METRICS) {
                SeriesBuilder series = new SeriesBuilder(person.device(), zone);
                Samples samples = new Samples(person, bodies.get(i));
                samples.of(metric, MINUTE_S, from, to, sample -> {
                    if (series.endsBefore(sample)) {
                        series.flush((user, time, fact) -> sink.accept(events.of(user, time, fact)));
                    }
                    series.add(sample);
                });
                series.flush((user, time, fact) -> sink.accept(events.of(user, time, fact)));
            }
        }
    }

    /** Tells a stretch of the present: a heart rate every few seconds, each sample alone. */
    public void live(Instant from, Instant to, EventSink sink) {
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            moments(person, bodies.get(i), from, to, sink);
            Samples samples = new Samples(person, bodies.get(i));
            for (Metric metric : Samples.METRICS) {
                samples.of(
                        metric,
                        LIVE_HEART_RATE_S,
                        from,
                        to,
                        sample -> sink.accept(events.of(
                                sample.userId(),
                                Instant.ofEpochSecond(sample.epochSecond()),
                                reading(person, sample))));
            }
        }
    }

    private static ReadingTaken reading(Person person, Sample sample) {
        return new ReadingTaken(
                person.device(),
                sample.metric(),
                sample.value(),
                null,
                sample.periodS(),
                person.zone().getId(),
                0);
    }

    private void moments(Person person, Body body, Instant from, Instant to, EventSink sink) {
        Moments moments = new Moments(person, body);
        LocalDate last = body.date(to).plusDays(1);
        for (LocalDate date = body.date(from).minusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            moments.of(body.plan(date), (known, time, fact) -> {
                if (known.isAfter(from) && !known.isAfter(to)) {
                    sink.accept(events.of(person.userId(), time, fact));
                }
            });
        }
    }
}
