package io.vitalog.domain.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.topics.Topic.Role;
import io.vitalog.domain.topics.Topic.Writer;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void namesEachTopicOnce() {
        assertThat(Topics.ALL)
                .extracting(Topic::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void keepsFactsForEverWhateverTheBrokersDefaults() {
        assertThat(Topics.ALL)
                .filteredOn(topic -> topic.role() == Role.FACTS || topic.role() == Role.LATEST_FACTS)
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.settings())
                        .containsEntry("retention.ms", "-1")
                        .containsEntry("retention.bytes", "-1")
                        .containsEntry("message.timestamp.type", "CreateTime"));
    }

    @Test
    void compactsOnlyWhatTheNewestRecordOfAKeyTells() {
        assertThat(Topics.ALL)
                .filteredOn(topic -> "compact".equals(topic.settings().get("cleanup.policy")))
                .containsExactly(
                        Topics.WORKOUTS,
                        Topics.FOODS,
                        Topics.READING_CHUNKS,
                        Topics.DAYS,
                        Topics.SESSIONS,
                        Topics.PAIRINGS,
                        Topics.PLAN_COURSES,
                        Topics.SESSION_INSIGHTS,
                        Topics.CLUSTER_STATE,
                        Topics.INSIGHT_GENERATIONS,
                        Topics.SEGMENT_RANKINGS,
                        Topics.INSTRUCTOR_FLAGS,
                        Topics.MOMENTS,
                        Topics.LEVEL_SCORES,
                        Topics.LEVEL_GENERATIONS);
    }

    @Test
    void stampsWhatStrangersSendByTheBrokersClock() {
        assertThat(Topics.ALL)
                .filteredOn(Topic::logAppendTime)
                .containsExactly(Topics.INBOX, Topics.COMMANDS, Topics.COMMAND_REPLIES, Topics.DEAD_LETTERS)
                .allSatisfy(
                        topic -> assertThat(topic.settings()).containsEntry("message.timestamp.type", "LogAppendTime"));
    }

    @Test
    void givesEveryReadModelASourceAndEveryDerivedTopicAWriter() {
        assertThat(ReadModel.ALL).extracting(ReadModel::source).isSubsetOf(Topics.ALL);
        assertThat(Topics.ALL)
                .filteredOn(Topic::derived)
                .isNotEmpty()
                .allMatch(topic -> topic.writer() == Writer.STREAMS);
    }
}
