package io.vitalog.streams.courses;

import io.vitalog.domain.courses.kinds.CourseKind;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.streams.wire.Wire;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * Folds the facts of each session, device and plan into its read model, which goes out whole with every fact that
 * changes it. Nothing is repartitioned: a resource is where its user is.
 */
public final class CoursesTopology {
    private CoursesTopology() {}

    public static void addTo(StreamsBuilder builder, Deployment deployment) {
        follow(CourseKind.SESSIONS, builder, deployment);
        follow(CourseKind.DEVICES, builder, deployment);
        follow(CourseKind.PLANS, builder, deployment);
    }

    private static <F extends Fact, R> void follow(
            CourseKind<F, R> kind, StreamsBuilder builder, Deployment deployment) {
        String name = kind.target().name();
        builder.stream(
                        deployment.topic(kind.source()),
                        Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-facts-of-" + name))
                .process(KeepCourses.supplier(kind), Named.as("keep-" + name))
                .to(
                        deployment.topic(kind.target()),
                        Produced.with(Wire.TEXT, Wire.json(kind.readModel()), Wire.byUser())
                                .withName("write-" + name));
    }
}
