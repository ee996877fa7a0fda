package io.vitalog.infra.local.bench.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.infra.local.bench.measuring.Effort;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Effort EFFORT = new Effort(42, 1, 1, 3, 2);

    @Test
    void asksForEveryDayOfEveryUser() {
        assertThat(IntStream.range(0, 6)
                        .mapToObj(number -> Page.DAY.path(EFFORT, number))
                        .collect(Collectors.toSet()))
                .hasSize(6)
                .contains("/v1/users/sim-42-00001/days/2025-01-01", "/v1/users/sim-42-00003/days/2025-01-02");
    }

    @Test
    void asksTheSameAgainAndAgain() {
        assertThat(Page.MINUTES.path(EFFORT, 0))
                .isEqualTo(Page.MINUTES.path(EFFORT, 6))
                .isEqualTo("/v1/users/sim-42-00001/readings?metric=heartRateBpm&from=2025-01-01&to=2025-01-02"
                        + "&resolution=minute");
    }

    @Test
    void aRangeOfDaysBeginsWithHistory() {
        assertThat(Page.DAYS.path(EFFORT, 0)).isEqualTo("/v1/users/sim-42-00001/days?from=2025-01-01&to=2025-01-01");
    }
}
