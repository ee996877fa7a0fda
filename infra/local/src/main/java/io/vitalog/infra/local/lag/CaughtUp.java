package io.vitalog.infra.local.lag;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Hop;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

/** Waits until everything that was sent is visible in every read model. */
public final class CaughtUp {
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Who waits for a long work to end can wait through a moment in which the machine has no time for the broker. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private CaughtUp() {}

    /**
     * Returns when no record waits anywhere. Hops are checked in the order of the data: once one has caught up and
     * nothing more comes in, it writes nothing more for the next.
     *
     * @param progress hears the group that is waited for and the offsets that remain before it
     */
    public static void await(Deployment deployment, BiConsumer<String, Long> progress) throws InterruptedException {
        List<Hop> hops = Hop.all(deployment);
        try (LagReader lags = new LagReader(deployment, PATIENCE)) {
            for (Hop hop : hops) {
                while (lags.waiting(hop)) {
                    progress.accept(hop.group(), lags.distance(hop));
                    Thread.sleep(PAUSE);
                }
            }
        }
    }

    /** Waits without telling. */
    public static void await(Deployment deployment) throws InterruptedException {
        await(deployment, (_, _) -> {});
    }
}
