package io.vitalog.infra.topics;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

public final class TopicsAsCode {
    private TopicsAsCode() {}

    public static void ensure(Deployment deployment, Map<String, String> environment) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", deployment.kafka()))) {
            var names = admin.listTopics().names().get();
            List<NewTopic> missing = Topics.ALL.stream()
                    .filter(t -> !names.contains(deployment.topic(t)))
                    .map(t ->
                            new NewTopic(deployment.topic(t), deployment.partitions(), (short) 1).configs(t.settings()))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
