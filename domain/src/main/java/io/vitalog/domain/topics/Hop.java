package io.vitalog.domain.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step of the data: a consumer group, what it reads and what follows.
 *
 * @param streams whether the group is an application of Kafka Streams
 * @param own full names of the topics that it writes for itself
 * @param leadsTo the derived topic that follows from each topic that it reads; empty for a projection, which writes to
 *     the store, and for what writes facts of every concept
 */
public record Hop(String group, boolean streams, List<Topic> reads, List<String> own, Map<Topic, Topic> leadsTo) {
    private static final List<Topic> OF_DAYS = List.of(
            Topics.USERS,
            Topics.ACTIVITIES,
            Topics.SLEEP,
            Topics.DAY_SUMMARIES,
            Topics.FEEDBACK,
            Topics.READING_CHUNKS);

    /** Every hop of a deployment, in the order in which data flows. */
    public static List<Hop> all(Deployment deployment) {
        List<Hop> hops = new ArrayList<>();
        hops.add(decisions(deployment));
        hops.add(writer(deployment.onceApplication("intake"), Topics.INBOX));
        hops.add(new Hop(
                deployment.application("readings"),
                true,
                List.of(Topics.READINGS),
                List.of(),
                Map.of(Topics.READINGS, Topics.READING_CHUNKS)));
        hops.add(new Hop(
                deployment.application("days"),
                true,
                OF_DAYS,
                List.of(),
                OF_DAYS.stream().collect(Collectors.toMap(Function.identity(), _ -> Topics.DAYS))));
        hops.add(new Hop(
                deployment.application("courses"),
                true,
                List.of(Topics.WELLNESS_SESSIONS, Topics.DEVICES, Topics.PLANS),
                List.of(),
                Map.of(
                        Topics.WELLNESS_SESSIONS, Topics.SESSIONS,
                        Topics.DEVICES, Topics.PAIRINGS,
                        Topics.PLANS, Topics.PLAN_COURSES)));
        hops.add(insights(deployment));
        hops.add(segments(deployment));
        hops.add(motivation(deployment));
        ReadModel.ALL.forEach(model -> hops.add(projection(deployment, model)));
        return hops;
    }

    private static Hop insights(Deployment deployment) {
        String group = deployment.application("insights");
        List<Topic> reads = List.of(Topics.USERS, Topics.ACTIVITIES, Topics.WELLNESS_SESSIONS);
        return new Hop(
                group,
                true,
                reads,
                List.of(repartition(group, "by-cluster")),
                reads.stream().collect(Collectors.toMap(Function.identity(), _ -> Topics.SESSION_INSIGHTS)));
    }

    private static Hop segments(Deployment deployment) {
        String group = deployment.application("segments");
        List<Topic> reads = List.of(Topics.USERS, Topics.WORKOUTS, Topics.WELLNESS_SESSIONS, Topics.FEEDBACK);
        return new Hop(
                group,
                true,
                reads,
                List.of(repartition(group, "by-workout"), repartition(group, "by-segment")),
                reads.stream().collect(Collectors.toMap(Function.identity(), _ -> Topics.SEGMENT_RANKINGS)));
    }

    private static Hop motivation(Deployment deployment) {
        String group = deployment.application("motivation");
        List<Topic> reads = List.of(Topics.USERS, Topics.PLAYS);
        return new Hop(
                group,
                true,
                reads,
                List.of(repartition(group, "by-level")),
                reads.stream().collect(Collectors.toMap(Function.identity(), _ -> Topics.MOMENTS)));
    }

    /** The hop that decides commands. */
    public static Hop decisions(Deployment deployment) {
        return writer(deployment.onceApplication("commands"), Topics.COMMANDS);
    }

    /** The hop that writes a read model. */
    public static Hop projection(Deployment deployment, ReadModel model) {
        return new Hop(deployment.projection(model), false, List.of(model.source()), List.of(), Map.of());
    }

    /** The hops by which facts of {@code topic} come into {@code model}; none when they do not concern it. */
    public static List<Hop> between(Topic topic, ReadModel model, Deployment deployment) {
        Hop last = projection(deployment, model);
        if (model.source().equals(topic)) {
            return List.of(last);
        }
        return all(deployment).stream()
                .filter(hop -> model.source().equals(hop.leadsTo().get(topic)))
                .map(hop -> List.of(hop, last))
                .findFirst()
                .orElse(List.of());
    }

    /** Full names of what it reads; what it writes for itself comes last. */
    public List<String> topics(Deployment deployment) {
        return Stream.concat(reads.stream().map(deployment::topic), own.stream())
                .toList();
    }

    private static Hop writer(String group, Topic reads) {
        return new Hop(group, true, List.of(reads), List.of(), Map.of());
    }

    private static String repartition(String group, String name) {
        return group + "-" + name + "-repartition";
    }
}
