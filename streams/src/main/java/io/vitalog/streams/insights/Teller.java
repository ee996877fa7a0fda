package io.vitalog.streams.insights;

import io.vitalog.domain.insights.ClusterTally;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.insights.Insight.Scorer;
import io.vitalog.domain.insights.Trend;
import io.vitalog.streams.insights.memory.Measured;
import io.vitalog.streams.insights.memory.SessionStores;
import io.vitalog.streams.insights.memory.SessionStores.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.jspecify.annotations.Nullable;

/** Tells what changed of the insights, and of the clusters with them. */
final class Teller {
    private static final StringSerializer PREFIX = new StringSerializer();

    private final ProcessorContext<String, Told> context;
    private final SessionStores stores;

    Teller(ProcessorContext<String, Told> context, SessionStores stores) {
        this.context = context;
        this.stores = stores;
    }

    /** Tells the session at {@code position}, or that there is none any more, and those that compare with it. */
    void tellFrom(List<Scorer> scorers, String position) {
        List<Standing> around = stores.around(position);
        for (Scorer scorer : scorers) {
            if (around.stream().noneMatch(each -> each.position().equals(position))) {
                tell(scorer, key(scorer, position), null);
            }
            for (int index = 0; index < around.size(); index++) {
                if (around.get(index).position().compareTo(position) >= 0) {
                    tell(scorer, around, index);
                }
            }
        }
    }

    /** Tells the session at {@code position} alone. */
    void tell(Scorer scorer, String position) {
        List<Standing> around = stores.around(position);
        for (int index = 0; index < around.size(); index++) {
            if (around.get(index).position().equals(position)) {
                tell(scorer, around, index);
            }
        }
    }

    private void tell(Scorer scorer, List<Standing> around, int index) {
        List<Double> before = new ArrayList<>(Trend.LAST);
        for (int at = index - 1; at >= 0 && before.size() < Trend.LAST; at--) {
            before.add(around.get(at).measured().measure(scorer.features()));
        }
        Standing standing = around.get(index);
        Measured measured = standing.measured();
        Insight insight = Insight.of(scorer, measured.session(), measured.values(), before);
        tell(scorer, key(scorer, standing.position()), insight);
    }

    private static String key(Scorer scorer, String position) {
        String userId = position.substring(0, position.indexOf('|'));
        String factId = position.substring(position.lastIndexOf('|') + 1);
        return prefix(scorer.features(), scorer.generation()) + userId + "|" + factId;
    }

    /** Takes away at most {@code most} insights of an activation; false when none is left. */
    boolean drop(Scorer scorer, int most) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, Insight> found =
                stores.insights.prefixScan(prefix(scorer.features(), scorer.generation()), PREFIX)) {
            while (found.hasNext() && keys.size() < most) {
                KeyValue<String, Insight> each = found.next();
                keys.add(each.key);
            }
        }
        keys.forEach(key -> tell(scorer, key, null));
        return !keys.isEmpty();
    }

    /** Tells that the past of this task's partition is told, or is no more. */
    void tell(FeatureSet set, int generation, @Nullable Generation told) {
        String key = set.text() + "-" + generation + "|" + context.taskId().partition();
        context.forward(new Record<>(key, new Told.OfGeneration(told), 0));
    }

    private void tell(Scorer scorer, String key, @Nullable Insight next) {
        Insight before = stores.insights.get(key);
        if (Objects.equals(before, next)) {
            return;
        }
        stores.insights.put(key, next);
        Insight either = Objects.requireNonNull(next == null ? before : next);
        long time = Math.max(0, either.time().toEpochMilli());
        String generation = scorer.features().text() + "-" + scorer.generation();
        context.forward(new Record<>(
                either.userId() + "|" + generation + "|" + either.insightId(), new Told.OfInsight(next), time));
        if (before != null && next != null && sameTally(before, next)) {
            return;
        }
        if (before != null) {
            ClusterTally gone = ClusterTally.one(before, scorer.model()).negated();
            context.forward(new Record<>(generation + "|" + before.cluster(), new Told.OfTally(gone), time));
        }
        if (next != null) {
            ClusterTally come = ClusterTally.one(next, scorer.model());
            context.forward(new Record<>(generation + "|" + next.cluster(), new Told.OfTally(come), time));
        }
    }

    private static boolean sameTally(Insight before, Insight next) {
        return before.cluster().equals(next.cluster()) && before.features().equals(next.features());
    }

    private static String prefix(FeatureSet set, int generation) {
        return set.text() + "-" + generation + "|";
    }
}
