package io.vitalog.streams.models;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;

/**
 * Looks from time to time whether there is work, and often while there is. Kafka Streams commits after each look, also
 * when there was none. Only when work begins depends on this clock.
 */
public final class Look {
    static final Duration IDLE = Duration.ofSeconds(2);
    static final Duration BUSY = Duration.ofMillis(200);

    private final ProcessorContext<?, ?> context;
    private final BooleanSupplier work;
    private boolean busy;
    private @Nullable Cancellable next;

    private Look(ProcessorContext<?, ?> context, BooleanSupplier work) {
        this.context = context;
        this.work = work;
    }

    /** Does {@code work} now and then, which says whether some is left. */
    public static void forWork(ProcessorContext<?, ?> context, BooleanSupplier work) {
        new Look(context, work).schedule();
    }

    private void schedule() {
        if (next != null) {
            next.cancel();
        }
        next = context.schedule(busy ? BUSY : IDLE, PunctuationType.WALL_CLOCK_TIME, _ -> look());
    }

    private void look() {
        boolean left = work.getAsBoolean();
        if (left != busy) {
            busy = left;
            schedule();
        }
    }
}
