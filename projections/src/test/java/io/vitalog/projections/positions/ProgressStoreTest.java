package io.vitalog.projections.positions;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.MemoryStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressStoreTest {
    private MemoryStore store;
    private Deployment deployment;

    @BeforeEach
    void open() {
        store = new MemoryStore();
        deployment = new Deployment("ns", 2, 4, "unused:1", store.connectionString());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void remembersEachPartitionOfEachReadModelApart() {
        ProgressStore days = progress(ReadModel.DAYS);
        days.store(Map.of(0, new Progress("t", 7), 3, new Progress("t", 9))).block();
        progress(ReadModel.USERS).store(Map.of(0, new Progress("u", 1))).block();
        days.store(Map.of(0, new Progress("t", 8))).block();

        assertThat(days.load(List.of(0, 1, 3)).block())
                .containsExactlyInAnyOrderEntriesOf(Map.of(0, new Progress("t", 8), 3, new Progress("t", 9)));
        assertThat(store.documents("ns", "progress_g2")).containsOnlyKeys("days-0", "days-3", "users-0");
    }

    @Test
    void numbersTheTopicsOfANameInTheSequenceInWhichTheyAppear() {
        Incarnations days = new Incarnations(store.database("ns"), deployment, ReadModel.DAYS);
        Incarnations users = new Incarnations(store.database("ns"), deployment, ReadModel.USERS);

        assertThat(days.of("first").block()).isEqualTo(1);
        assertThat(days.of("second").block()).isEqualTo(2);
        assertThat(days.of("first").block()).isEqualTo(1);
        assertThat(users.of("second").block()).isEqualTo(1);
    }

    private ProgressStore progress(ReadModel model) {
        return new ProgressStore(store.database("ns"), deployment, model);
    }
}
