package io.vitalog.domain.commands;

import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import java.util.Optional;

/**
 * The place of a command, and where its facts go: what makes a query wait until it shows what follows. As text
 * {@code <partition>-<offset>-<topic>}, such as {@code 2-1041-meals}.
 *
 * @param partition of the commands
 * @param offset of the command
 * @param facts the topic of what is wished for, whether or not anything came of it
 */
public record Position(int partition, long offset, Topic facts) {

    /** The position of a command that wishes for {@code wish}. */
    public static Position of(int partition, long offset, Fact wish) {
        return new Position(partition, offset, EventCatalogue.typeOf(wish).topic());
    }

    /** Reads what {@link #text()} wrote; empty if the text is no position. */
    public static Optional<Position> parse(String text) {
        String[] parts = text.split("-", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        try {
            int partition = Integer.parseInt(parts[0]);
            long offset = Long.parseLong(parts[1]);
            return Topics.ALL.stream()
                    .filter(topic -> topic.name().equals(parts[2]))
                    .filter(topic -> topic.writer() == Topic.Writer.COMMAND_PROCESSOR)
                    .map(topic -> new Position(partition, offset, topic))
                    .findFirst();
        } catch (NumberFormatException malformed) {
            return Optional.empty();
        }
    }

    /** The place alone, as what follows from the command names its cause. */
    public String cause() {
        return partition + "-" + offset;
    }

    public String text() {
        return cause() + "-" + facts.name();
    }
}
