package io.vitalog.infra.local.prove.stack;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Hop;
import io.vitalog.infra.local.lag.BrokerSilent;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.infra.local.lag.LagReader;
import io.vitalog.infra.local.served.ServedApi;
import io.vitalog.infra.local.stack.StackFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Waits until a stack is itself again. What is sent meanwhile does not count, so that load may go on. */
public final class Recovery {
    /** How long anything may take. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    /** What takes longer is looked into: the parts say what their threads wait for. */
    private static final Duration SLOW = Duration.ofMinutes(1);

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** A fold that groups twice hands on to itself twice. */
    private static final int PASSES_OF_FOLDS = 3;

    private final SplitStack stack;
    private final @Nullable Consumer<String> progress;
    private final long begin = System.nanoTime();
    private boolean slow;

    private Recovery(SplitStack stack, @Nullable Consumer<String> progress) {
        this.stack = stack;
        this.progress = progress;
    }

    /**
     * Returns when everything that has been sent by now is in every read model, and the API answers.
     *
     * @throws NotRecovered when it takes too long, or a part has ended by itself
     */
    public static void await(SplitStack stack) throws InterruptedException {
        new Recovery(stack, null).recovered();
    }

    /** The same, and says after a minute whom it waits for. */
    static void await(SplitStack stack, Consumer<String> progress) throws InterruptedException {
        new Recovery(stack, progress).recovered();
    }

    /**
     * Returns when nothing waits anywhere. Nothing may be sent meanwhile.
     *
     * @throws NotRecovered when it takes too long, or a part has ended by itself
     */
    static void awaitEnd(SplitStack stack, Deployment deployment) throws InterruptedException {
        Recovery recovery = new Recovery(stack, null);
        try {
            CaughtUp.await(deployment, (group, offsets) -> recovery.goOn(group + ", " + offsets + " offsets behind"));
        } catch (BrokerSilent silent) {
            throw new NotRecovered(String.valueOf(silent.getMessage()));
        }
    }

    private void recovered() throws InterruptedException {
        try (LagReader lags = new LagReader(stack.deployment());
                ServedApi api = stack.api()) {
            for (List<Hop> stage : stages()) {
                passed(stage, lags);
            }
            until("the API", () -> answers(api));
        }
    }

    /** Hops that wait for no other of their stage. */
    private List<List<Hop>> stages() {
        List<Hop> writers = new ArrayList<>();
        List<Hop> folds = new ArrayList<>();
        List<Hop> projections = new ArrayList<>();
        for (Hop hop : Hop.all(stack.deployment())) {
            List<Hop> stage = !hop.streams() ? projections : hop.leadsTo().isEmpty() ? writers : folds;
            stage.add(hop);
        }
        List<List<Hop>> stages = new ArrayList<>(List.of(writers));
        for (int pass = 0; pass < PASSES_OF_FOLDS; pass++) {
            stages.add(folds);
        }
        stages.add(projections);
        return stages;
    }

    private void passed(List<Hop> stage, LagReader lags) throws InterruptedException {
        Map<Hop, Map<TopicPartition, Long>> ends = new LinkedHashMap<>();
        for (Hop hop : stage) {
            until(hop.group(), () -> ends.put(hop, lags.endsOf(hop)) == null);
        }
        for (Map.Entry<Hop, Map<TopicPartition, Long>> each : ends.entrySet()) {
            until(each.getKey().group(), () -> !lags.waiting(each.getKey(), each.getValue()));
        }
    }

    private void until(String whom, BooleanSupplier done) throws InterruptedException {
        while (!isDone(done)) {
            goOn(whom);
            Thread.sleep(PAUSE);
        }
    }

    /** A broker that does not answer yet is no answer. */
    private static boolean isDone(BooleanSupplier done) {
        try {
            return done.getAsBoolean();
        } catch (BrokerSilent | KafkaException notYet) {
            return false;
        }
    }

    private static boolean answers(ServedApi api) {
        try {
            return api.get("/v1/users?limit=1").isPresent();
        } catch (StackFailure notYet) {
            return false;
        }
    }

    private void goOn(String whom) {
        stack.requireRunning();
        long waited = System.nanoTime() - begin;
        if (progress != null && !slow && waited > SLOW.toNanos()) {
            slow = true;
            stack.printThreads();
            progress.accept("still waiting for " + whom + "; the logs tell what all threads do");
        }
        if (waited > LONGEST.toNanos()) {
            throw new NotRecovered("after " + LONGEST.toMinutes() + " minutes still waiting for " + whom);
        }
    }
}
