package io.vitalog.streams.motivation;

import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.motivation.levels.LevelScores;
import io.vitalog.domain.motivation.moments.Judge;
import io.vitalog.domain.motivation.moments.Judged;
import io.vitalog.domain.motivation.moments.KnownPlay;
import io.vitalog.domain.motivation.moments.Moment;
import io.vitalog.streams.motivation.memory.PlayStores;
import io.vitalog.streams.motivation.memory.PlayStores.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.jspecify.annotations.Nullable;

/** Judges plays, and tells what changed: moments of their players and the scores of levels. */
final class Teller {
    private final ProcessorContext<String, Told> context;
    private final PlayStores stores;

    Teller(ProcessorContext<String, Told> context, PlayStores stores) {
        this.context = context;
        this.stores = stores;
    }

    /** Judges the play at {@code position}, if there is one, and those after it as far as that matters. */
    void tellFrom(Judge judge, String position) {
        Judged before = stores.judgedBefore(judge, position);
        boolean stands = false;
        try (KeyValueIterator<String, KnownPlay> line = stores.from(position)) {
            while (line.hasNext()) {
                KeyValue<String, KnownPlay> each = line.next();
                boolean here = each.key.equals(position);
                stands |= here;
                Judged after = judged(judge, each.value, before);
                // What follows depends on this one alone.
                if (!tell(judge, each.key, after) && !here) {
                    break;
                }
                before = after == null ? before : after;
            }
        }
        if (!stands) {
            tell(judge, position, null);
        }
    }

    /** Judges one play, those before it in its line being judged. */
    void tell(Judge judge, Standing standing) {
        Judged before = stores.judgedBefore(judge, standing.position());
        tell(judge, standing.position(), judged(judge, standing.known(), before));
    }

    /** Takes away what at most {@code most} plays came to; false when none is left. */
    boolean drop(Judge judge, int most) {
        List<String> positions = stores.judgedBy(judge, most);
        positions.forEach(position -> tell(judge, position, null));
        return !positions.isEmpty();
    }

    /** Tells that the past of this task's partition is told, or is no more. */
    void tell(Judge judge, @Nullable Generation told) {
        String key = judge.part() + "|" + context.taskId().partition();
        context.forward(new Record<>(key, new Told.OfGeneration(told), 0));
    }

    private @Nullable Judged judged(Judge judge, KnownPlay known, @Nullable Judged before) {
        var births = stores.births.get(known.play().userId());
        return judge.judge(known, births == null ? null : births.now(), before).orElse(null);
    }

    /** False when it is what was told before. */
    private boolean tell(Judge judge, String position, @Nullable Judged next) {
        Judged before = stores.judged(judge, position);
        if (Objects.equals(before, next)) {
            return false;
        }
        stores.keep(judge, position, next);
        tellMoments(before == null ? List.of() : before.moments(), next == null ? List.of() : next.moments());
        LevelScores gone = before == null ? null : before.scores();
        LevelScores come = next == null ? null : next.scores();
        if (!Objects.equals(gone, come)) {
            if (gone != null) {
                tellScores(gone, gone.negated());
            }
            if (come != null) {
                tellScores(come, come);
            }
        }
        return true;
    }

    private void tellMoments(List<Moment> before, List<Moment> next) {
        List<Moment> gone = new ArrayList<>(before);
        for (Moment each : next) {
            gone.removeIf(old -> key(old).equals(key(each)));
            if (!before.contains(each)) {
                tellMoment(each, each);
            }
        }
        gone.forEach(each -> tellMoment(each, null));
    }

    private void tellMoment(Moment either, @Nullable Moment next) {
        long time = Math.max(0, either.time().toEpochMilli());
        context.forward(new Record<>(key(either), new Told.OfMoment(next), time));
    }

    private void tellScores(LevelScores level, LevelScores change) {
        String key = String.join(
                "|",
                level.mode() + "-" + level.generation(),
                String.valueOf(level.difficulty()),
                String.valueOf(level.durationMin()),
                String.valueOf(level.rank()));
        context.forward(new Record<>(key, new Told.OfScores(change), 0));
    }

    private static String key(Moment moment) {
        return String.join(
                "|", moment.userId(), moment.mode() + "-" + moment.generation(), moment.playId(), moment.kind());
    }
}
