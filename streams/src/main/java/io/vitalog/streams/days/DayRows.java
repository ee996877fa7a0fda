package io.vitalog.streams.days;

import io.vitalog.domain.placement.Contribution;
import io.vitalog.domain.placement.ContributionCodec;
import io.vitalog.domain.placement.DayChange;
import io.vitalog.streams.wire.Wire;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * What contributes to each day, a row a contribution: a change writes what has changed, not the day that it changes.
 * Contributions stay bytes until the day is folded.
 */
final class DayRows {
    static final String STORE = "contributions-store";
    private static final String BAR = "|";
    private static final StringSerializer PREFIX = new StringSerializer();

    private final KeyValueStore<String, byte[]> rows;

    DayRows(ProcessingContext context) {
        rows = context.getStateStore(STORE);
    }

    static StoreBuilder<? extends StateStore> store() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Wire.TEXT, Wire.BYTES);
    }

    void apply(String dayKey, DayChange change) {
        rows.put(dayKey + BAR + change.id(), change.contribution());
    }

    List<Contribution> of(String dayKey) {
        List<Contribution> contributions = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> all = rows.prefixScan(dayKey + BAR, PREFIX)) {
            all.forEachRemaining(row -> contributions.add(ContributionCodec.read(row.value)));
        }
        return contributions;
    }
}
