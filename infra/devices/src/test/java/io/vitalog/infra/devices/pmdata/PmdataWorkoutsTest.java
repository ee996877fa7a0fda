package io.vitalog.infra.devices.pmdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.trainers.clusters.ClusterTrainer;
import io.vitalog.trainers.clusters.Learnt;
import io.vitalog.trainers.sessions.SessionRows;
import io.vitalog.trainers.sessions.Window;
import io.vitalog.trainers.tables.Table;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a trainer learns from the exercises of p01 to p08. */
class PmdataWorkoutsTest {
    @Test
    void gatherByHeartRateAndLength() throws IOException {
        ImportOptions options = ImportOptions.of(RealData.directory("pmdata"));
        Collected collected = new Collected();
        Import.run(new PmdataImporter(options), options, collected, ImportListener.NONE);
        SessionRows rows = new SessionRows(FeatureSet.WORKOUT);
        List<Event<?>> events = collected.events().stream()
                .filter(event -> event.fact() instanceof UserEvent || event.fact() instanceof ActivityRecorded)
                .sorted(Comparator.comparing(event -> event.fact() instanceof ActivityRecorded))
                .toList();

        events.forEach(rows::take);
        Table table = rows.table(Window.ALL);
        Learnt learnt = ClusterTrainer.train(table, 2, 42);

        // the others lack a heart rate or minutes in zones
        assertThat(table.rows()).isEqualTo(1_461);
        assertThat(rows.without()).isEqualTo(14);
        assertThat(learnt.model().clusters()).extracting(Cluster::name).containsExactly("high", "moderate");
        assertThat(learnt.model().clusters()).extracting(Cluster::size).containsExactly(1_095, 366);
        assertThat(learnt.metrics().getFirst().value()).isCloseTo(0.6769, within(5e-5));
    }
}
