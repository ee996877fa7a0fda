package io.vitalog.infra.local.lag;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.app.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A consumer group and the topics that it reads; those that it writes for itself come last.
 *
 * @param streams whether the group is one of Kafka Streams
 */
public record Hop(String group, boolean streams, List<String> topics) {

    /** Every hop of a deployment, in the order in which data flows. */
    public static List<Hop> all(Deployment deployment) {
        List<Hop> hops = new ArrayList<>();
        hops.add(streams(Concept.COMMANDS, deployment, List.of(Topics.COMMANDS), ""));
        hops.add(streams(Concept.INTAKE, deployment, List.of(Topics.INBOX), ""));
        hops.add(streams(Concept.READINGS, deployment, List.of(Topics.READINGS), "by-chunk"));
        hops.add(streams(
                Concept.DAYS,
                deployment,
                List.of(
                        Topics.USERS,
                        Topics.ACTIVITIES,
                        Topics.SLEEP,
                        Topics.DAY_SUMMARIES,
                        Topics.FEEDBACK,
                        Topics.READING_CHUNKS),
                "by-day"));
        hops.add(streams(
                Concept.COURSES, deployment, List.of(Topics.WELLNESS_SESSIONS, Topics.DEVICES, Topics.PLANS), ""));
        for (ReadModel model : ReadModel.ALL) {
            hops.add(new Hop(deployment.projection(model), false, List.of(deployment.topic(model.source()))));
        }
        return hops;
    }

    private static Hop streams(Concept concept, Deployment deployment, List<Topic> topics, String repartition) {
        String group = concept.applicationId(deployment);
        Stream<String> own =
                repartition.isEmpty() ? Stream.empty() : Stream.of(group + "-" + repartition + "-repartition");
        return new Hop(
                group,
                true,
                Stream.concat(topics.stream().map(deployment::topic), own).toList());
    }
}
