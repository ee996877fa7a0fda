package io.vitalog.query.positions;

import io.vitalog.domain.commands.Position;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Hop;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.query.broker.Broker;
import io.vitalog.query.problems.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Waits until a read model has reached the position of a command: until the command is decided, and until each hop
 * after it has read what its topic held when the hop before had done so.
 */
public final class Positions {
    /** The header that carries a position. */
    public static final String HEADER = "Vitalog-Position";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Deployment deployment;
    private final Commits commits;
    private final Passing passing;

    public Positions(Broker broker, Deployment deployment) {
        this.deployment = deployment;
        this.commits = new Commits(broker);
        this.passing = new Passing(commits, deployment);
    }

    /** Completes when {@code model} has reached the position that the query carries, at once if it carries none. */
    public Mono<Void> awaited(ReadModel model) {
        return Mono.deferContextual(query -> query.<String>getOrEmpty(HEADER)
                .map(text -> Position.parse(text)
                        .map(position -> await(model, position))
                        .orElseGet(() -> Mono.error(Problem.BAD_POSITION.because(
                                HEADER + " must be what an answer to a command gave, such as 2-1041-meals"))))
                .orElseGet(Mono::empty));
    }

    private Mono<Void> await(ReadModel model, Position position) {
        List<Hop> hops = hops(model, position.facts());
        if (hops.isEmpty()) {
            return Mono.empty();
        }
        TopicPartition commands = new TopicPartition(deployment.topic(Topics.COMMANDS), position.partition());
        return passing.await(Hop.decisions(deployment).group(), Map.of(commands, position.offset() + 1))
                .thenMany(Flux.fromIterable(hops)
                        .concatMap(hop -> Flux.fromIterable(topics(hop, position.facts()))
                                .concatMap(topic ->
                                        commits.ends(topic).flatMap(ends -> passing.await(hop.group(), ends)))))
                .then()
                .timeout(PATIENCE)
                .onErrorMap(
                        TimeoutException.class,
                        _ -> Problem.NOT_YET.because("what follows from " + position.text() + " is not in "
                                + model.collection() + " after " + PATIENCE.toSeconds() + " s: ask again"))
                .onErrorMap(
                        KafkaException.class,
                        failure -> Problem.BROKER_UNAVAILABLE.because("try again in a few seconds"));
    }

    /** Replies and dead letters tell of every command. */
    private List<Hop> hops(ReadModel model, Topic facts) {
        return model.equals(ReadModel.COMMANDS) || model.equals(ReadModel.DEAD_LETTERS)
                ? List.of(Hop.projection(deployment, model))
                : Hop.between(facts, model, deployment);
    }

    /** What the hop reads of these facts, and what it then writes for itself. */
    private List<String> topics(Hop hop, Topic facts) {
        return hop.topics(deployment).stream()
                .filter(topic -> !hop.reads().contains(facts)
                        || topic.equals(deployment.topic(facts))
                        || hop.own().contains(topic))
                .toList();
    }
}
