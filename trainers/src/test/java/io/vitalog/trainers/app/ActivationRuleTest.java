package io.vitalog.trainers.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.trainers.app.ActivationRule.Decision;
import io.vitalog.trainers.clusters.ClusterTrainer;
import io.vitalog.trainers.tables.Table;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ActivationRuleTest {
    private static final Table SESSIONS = gathered(60, 20, 0.3);
    private static final ClusterModel FITS = learnt(SESSIONS);
    /** Learnt from sessions that gathered elsewhere: the border runs through a cluster of the others. */
    private static final ClusterModel MISFITS = learnt(gathered(88, 20, 0.3));

    @Test
    void putsTheFirstModelToUse() {
        assertThat(new ActivationRule(0).judge(null, FITS, SESSIONS, 42))
                .isEqualTo(new Decision(true, "none was in use"));
    }

    @Test
    void putsToUseWhatIsNotWorseOnTheSameSessions() {
        assertThat(new ActivationRule(0).judge(MISFITS, FITS, SESSIONS, 42).activates())
                .isTrue();
        assertThat(new ActivationRule(0).judge(FITS, FITS, SESSIONS, 42).activates())
                .isTrue();
    }

    @Test
    void leavesInUseWhatIsBetterAndSaysBoth() {
        Decision decision = new ActivationRule(0).judge(FITS, MISFITS, SESSIONS, 42);

        assertThat(decision.activates()).isFalse();
        assertThat(decision.reason()).matches("silhouette \\S+ against 0\\.\\d{4} of the one in use, on 200 sessions");
    }

    @Test
    void toleratesAsMuchAsItIsTold() {
        double worse = ClusterTrainer.silhouette(FITS, SESSIONS, 42) - ClusterTrainer.silhouette(MISFITS, SESSIONS, 42);

        assertThat(new ActivationRule(worse * 1.01)
                        .judge(FITS, MISFITS, SESSIONS, 42)
                        .activates())
                .isTrue();
        assertThat(new ActivationRule(worse * 0.99)
                        .judge(FITS, MISFITS, SESSIONS, 42)
                        .activates())
                .isFalse();
        assertThatThrownBy(() -> new ActivationRule(-0.1)).hasMessageContaining("must be 0 or more");
        assertThatThrownBy(() -> new ActivationRule(Double.NaN)).hasMessageContaining("must be 0 or more");
    }

    private static ClusterModel learnt(Table table) {
        return ClusterTrainer.train(table, 2, 42).model();
    }

    private static Table gathered(double accuracy, double minutes, double engagement) {
        Random random = new Random(1);
        double[] values = new double[600];
        for (int row = 0; row < 200; row++) {
            int cluster = row % 2;
            values[3 * row] = accuracy + 20 * cluster + random.nextGaussian();
            values[3 * row + 1] = minutes + 20 * cluster + random.nextGaussian();
            values[3 * row + 2] = engagement + 0.3 * cluster + 0.02 * random.nextGaussian();
        }
        return new Table(FeatureSet.YOGA, values, null, null);
    }
}
