package io.vitalog.infra.devices.powerlifting;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.motivation.levels.LogCounts;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PowerliftingRealDataTest {
    private final Collected collected = new Collected();
    private final ImportSummary summary;

    PowerliftingRealDataTest() throws IOException {
        ImportOptions options = ImportOptions.of(RealData.directory("openpowerlifting"));
        summary = Import.run(new PowerliftingImporter(options), options, collected, ImportListener.NONE);
    }

    @Test
    void accountsForEveryResult() {
        assertThat(summary.rows()).isEqualTo(31_368);
        assertThat(summary.skipped(Skip.NO_RESULT).count())
                .as("the disqualified")
                .isEqualTo(1_220);
        assertThat(summary.skipped()).containsOnlyKeys(Skip.NO_RESULT, Skip.REPEATED, Skip.CONFLICTING);
        assertThat(summary.users()).isEqualTo(8_636);
        long conflicts = summary.skipped(Skip.CONFLICTING).count() - 337;
        assertThat(plays()).hasSize(26_756).doesNotHaveDuplicates();
        assertThat(plays().size() + summary.skipped(Skip.REPEATED).count() + conflicts)
                .isEqualTo(31_368 - 1_220);
    }

    @Test
    void makesPlaysThatTheDecisionsTake() {
        assertThat(collected.refused()).isEmpty();
        assertThat(collected.facts(UserRegistered.class)).allSatisfy(user -> {
            assertThat(user.profile().sex()).isNotNull();
            assertThat(user.profile().birthYear()).isBetween(1920, 2005);
        });
    }

    @Test
    void scoresTheBestTotalOfTheFirstLifter() {
        assertThat(collected
                        .typed(PlayScored.class)
                        .filter(event -> event.subject().equals("opl-L00001"))
                        .map(Event::fact)
                        .map(PlayScored::score))
                .contains(651.0);
    }

    /** Ranks by the counts that motivation keeps live, against the exact ones. */
    @Test
    void ranksTotalsWithinOnePerCent() {
        double[] totals = collected
                .typed(PlayScored.class)
                .map(Event::fact)
                .mapToDouble(PlayScored::score)
                .sorted()
                .toArray();
        LogCounts counts = Arrays.stream(totals).mapToObj(LogCounts::one).reduce(LogCounts.NONE, LogCounts::plus);

        assertThat(Arrays.stream(totals).distinct()).allSatisfy(total -> {
            double below = Arrays.stream(totals).filter(each -> each < total).count();
            double equal = Arrays.stream(totals).filter(each -> each == total).count();
            assertThat(counts.percentOf(total))
                    .isCloseTo(100 * (below + equal / 2) / totals.length, Offset.offset(1.0));
        });
    }

    private List<String> plays() {
        return collected
                .typed(PlayScored.class)
                .map(event -> event.factId().toString())
                .toList();
    }
}
