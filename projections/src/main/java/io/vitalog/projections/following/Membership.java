package io.vitalog.projections.following;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.GroupProtocol;
import org.apache.kafka.common.IsolationLevel;
import org.jspecify.annotations.Nullable;

/** How a projection takes part in its consumer group. */
final class Membership {
    /** How it is left: whoever has a name for good would not be taken for gone otherwise. */
    static final CloseOptions LEAVING = CloseOptions.groupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP);

    private static final int MOST_RECORDS_A_POLL = 1_000;
    /** Two dozen read models share a process, and each consumer keeps about two fetches of this size. */
    private static final int FETCH_BYTES = 1 << 20;

    /** After that long without a word of a member, others do its work. */
    private static final int SESSION_MS = 8000;

    private static final int HEARTBEAT_MS = 2000;

    private Membership() {}

    /** @param member a name that its process keeps when it is started again, and then has its place at once */
    static Map<String, Object> settings(Deployment deployment, ReadModel model, @Nullable String member) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, deployment.projection(model));
        settings.put(
                ConsumerConfig.GROUP_PROTOCOL_CONFIG,
                GroupProtocol.CLASSIC.name().toLowerCase(Locale.ROOT));
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MS);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MS);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, IsolationLevel.READ_COMMITTED.toString());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // Also where a position lies beyond the topic's end: what is read twice does no harm, what is skipped does.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_RECORDS_A_POLL);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        if (member != null) {
            settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, member);
        }
        return settings;
    }
}
