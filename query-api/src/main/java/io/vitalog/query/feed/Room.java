package io.vitalog.query.feed;

import io.vitalog.query.problems.Problem;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Room for requests under way: whoever finds none is told to come back, instead of waiting in a queue without end. */
final class Room {
    private final long bytes;
    private final AtomicLong taken = new AtomicLong();

    Room(long bytes) {
        this.bytes = bytes;
    }

    /** Does {@code work} with so many bytes of the room. */
    <T> Mono<T> with(int needed, Supplier<Mono<T>> work) {
        return Mono.using(() -> take(needed), _ -> work.get(), taken -> this.taken.addAndGet(-taken));
    }

    private long take(int needed) {
        if (taken.addAndGet(needed) > bytes) {
            taken.addAndGet(-needed);
            throw Problem.BUSY.because("events come faster than the broker takes them: send this request again");
        }
        return needed;
    }
}
