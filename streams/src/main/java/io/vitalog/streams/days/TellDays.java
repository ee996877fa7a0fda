package io.vitalog.streams.days;

import io.vitalog.domain.days.Day;
import io.vitalog.domain.days.folding.DayFold;
import io.vitalog.domain.placement.DayChange;
import io.vitalog.streams.changes.Pending;
import io.vitalog.streams.wire.Held;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Folds the days that have changed and tells them. They carry no headers: a day is no event. */
final class TellDays extends ContextualProcessor<String, Long, String, Day> {
    private @Nullable DayRows rows;
    private @Nullable Pending<Long> pending;

    @Override
    public void init(ProcessorContext<String, Day> context) {
        super.init(context);
        rows = new DayRows(context);
        pending =
                context.<Held<Pending<Long>>>getStateStore(DaysTopology.PENDING).get();
    }

    @Override
    public void process(Record<String, Long> due) {
        Objects.requireNonNull(pending)
                .tell((dayKey, timestamp) -> context().forward(new Record<>(dayKey, fold(dayKey), timestamp)));
    }

    private @Nullable Day fold(String dayKey) {
        return DayFold.of(
                DayChange.userOf(dayKey),
                DayChange.dateOf(dayKey),
                Objects.requireNonNull(rows).of(dayKey));
    }
}
