package io.vitalog.domain.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourcePriorityTest {
    @Test
    void watchesComeBeforePhonesWhoeverNamedThemAndManualEntriesLast() {
        List<String> sources =
                List.of("manual", "a-diary", "iphone-von-jo", "zoe-s-apple-watch", "phone", "garmin-1765-39");

        assertThat(sources.stream().sorted(SourcePriority.BEST_FIRST).toList())
                .containsExactly("garmin-1765-39", "zoe-s-apple-watch", "iphone-von-jo", "phone", "a-diary", "manual");
    }
}
