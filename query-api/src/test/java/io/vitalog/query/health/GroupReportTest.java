package io.vitalog.query.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.query.health.GroupReport.Group;
import io.vitalog.query.health.PartState.Level;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.GroupState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupReportTest {
    @ParameterizedTest
    @CsvSource({
        "STABLE, UP",
        "RECONCILING, UP",
        "ASSIGNING, STARTING",
        "PREPARING_REBALANCE, STARTING",
        "COMPLETING_REBALANCE, STARTING",
        "EMPTY, DOWN",
        "DEAD, DOWN",
        "NOT_READY, DOWN",
        "UNKNOWN, UNKNOWN"
    })
    void aGroupThatWorksIsUp(GroupState state, Level level) {
        PartState judged = GroupReport.judge(List.of(new Group("v.days-g1", state, 7)), List.of());

        assertThat(judged.level()).isEqualTo(level);
        assertThat(judged.details()).containsEntry("v.days-g1", Map.of("state", state.toString(), "lag", 7L));
    }

    @Test
    void theWorstGroupCounts() {
        List<Group> groups = List.of(
                new Group("a", GroupState.STABLE, 0),
                new Group("b", GroupState.EMPTY, 3),
                new Group("c", GroupState.ASSIGNING, 0));

        assertThat(GroupReport.judge(groups, List.of()).level()).isEqualTo(Level.DOWN);
    }

    @Test
    void aGroupThatMustBeThereAndIsNotIsDown() {
        PartState judged = GroupReport.judge(List.of(new Group("a", GroupState.STABLE, 0)), List.of("a", "b"));

        assertThat(judged.level()).isEqualTo(Level.DOWN);
        assertThat(judged.details()).containsEntry("b", Map.of("state", "never ran"));
    }

    @Test
    void whereNoGroupIsKnownNobodyCanTell() {
        PartState judged = GroupReport.judge(List.of(), List.of("a"));

        assertThat(judged.level()).isEqualTo(Level.UNKNOWN);
        assertThat(judged.details().get("reason")).asString().contains("no group");
    }
}
