package io.vitalog.infra.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.local.broker.EmbeddedBroker;
import io.vitalog.infra.local.claims.Ports;
import io.vitalog.infra.local.store.EmbeddedStore;
import io.vitalog.projections.documents.Store;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

/** What the bench does to a broker and a store; how fast they are is its own to say. */
class ReadModelBenchTest {
    private static final int DOCUMENTS = 5_000;

    @TempDir
    private Path directory;

    @Test
    void givesTwoRatesARoundAndLeavesNothingBehind() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree());
                EmbeddedStore store = EmbeddedStore.startInMemory(0)) {
            Deployment deployment = new Deployment("spent", 1, 2, broker.bootstrapServers(), store.connectionString());
            try (ReadModelBench bench = ReadModelBench.over(deployment, DOCUMENTS)) {
                for (int round = 0; round < 2; round++) {
                    Rates rates = bench.round();
                    assertThat(rates.projected()).isPositive();
                    assertThat(rates.raw()).isPositive();
                    assertThat(rates.share()).isEqualTo(rates.projected() / rates.raw());
                }
            }
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
                    MongoClient client = Store.connect(store.connectionString())) {
                assertThat(admin.listTopics().names().get()).isEmpty();
                assertThat(admin.listGroups().all().get()).isEmpty();
                assertThat(Flux.from(client.listDatabaseNames()).collectList().block())
                        .doesNotContain("spent-bench");
            }
        }
    }
}
