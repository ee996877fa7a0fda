package io.vitalog.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.live.LiveDocuments.Told;
import io.vitalog.query.store.Store;
import io.vitalog.query.store.StoreFixture;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/** The time limit ends a test whose event never comes; nothing else depends on time. */
@Timeout(60)
class LiveDocumentsTest {
    private static final int MANY = 500;

    @Test
    void aClientIsSentNoMoreThanItTakes() throws InterruptedException {
        try (StoreFixture fixture = new StoreFixture();
                Store store = fixture.open()) {
            fill(fixture);
            Client client = new Client();

            new LiveDocuments(store, Followed.INSIGHTS, fixture.deployment())
                    .of("ann", LivePosition.parse("0001-0000000000000000.yoga-1"))
                    .subscribe(client);

            for (int i = 1; i < MANY; i++) {
                client.take();
                assertThat(client.told.take().position().order()).isEqualTo(order(i));
                assertThat(client.told).isEmpty();
            }
            client.cancel();
        }
    }

    private static void fill(StoreFixture fixture) {
        fixture.put(new Generation("yoga", 1, 1, 0, 1));
        for (int i = 0; i < MANY; i++) {
            fixture.put(insight(i), order(i));
        }
        for (int partition = 0; partition < fixture.deployment().partitions(); partition++) {
            fixture.reach(ReadModel.INSIGHTS, partition, MANY);
        }
    }

    private static String order(int offset) {
        return String.format("0001-%016x", offset);
    }

    private static Insight insight(int number) {
        return new Insight(
                "id" + number,
                "s" + number,
                "ann",
                "yoga",
                Instant.EPOCH,
                "app",
                null,
                null,
                "sessions-yoga",
                1,
                1,
                Map.of(),
                "consistency",
                80,
                "high",
                0,
                0,
                50,
                null,
                null);
    }

    /** Takes one at a time. */
    private static final class Client extends BaseSubscriber<Told> {
        private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            // asks for nothing yet
        }

        @Override
        protected void hookOnNext(Told next) {
            told.add(next);
        }

        void take() {
            request(1);
        }
    }
}
