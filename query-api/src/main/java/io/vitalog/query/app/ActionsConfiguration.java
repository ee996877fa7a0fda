package io.vitalog.query.app;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.query.actions.DeviceActions;
import io.vitalog.query.actions.FeedbackActions;
import io.vitalog.query.actions.FoodActions;
import io.vitalog.query.actions.MealActions;
import io.vitalog.query.actions.PlanActions;
import io.vitalog.query.actions.PlayActions;
import io.vitalog.query.actions.RecommendationActions;
import io.vitalog.query.actions.SessionActions;
import io.vitalog.query.actions.UserActions;
import io.vitalog.query.actions.WorkoutActions;
import io.vitalog.query.broker.Sending;
import io.vitalog.query.commands.Actions;
import io.vitalog.query.commands.CommandsController;
import io.vitalog.query.commands.Gateway;
import io.vitalog.query.feed.Feed;
import io.vitalog.query.feed.FeedController;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What users can do, and what devices can send. */
@Configuration(proxyBeanMethods = false)
@Import({
    UserActions.class,
    DeviceActions.class,
    SessionActions.class,
    FeedbackActions.class,
    MealActions.class,
    PlayActions.class,
    PlanActions.class,
    RecommendationActions.class,
    WorkoutActions.class,
    FoodActions.class,
    CommandsController.class,
    FeedController.class
})
class ActionsConfiguration {

    @Bean
    Sending commandsSending(Deployment deployment) {
        return new Sending(deployment, Map.of(ProducerConfig.LINGER_MS_CONFIG, 0));
    }

    @Bean
    Gateway gateway(Deployment deployment, @Qualifier("commandsSending") Sending sending) {
        return new Gateway(deployment, sending);
    }

    /** Many events at once: batches that are worth packing. */
    @Bean
    Sending eventsSending(Deployment deployment) {
        return new Sending(
                deployment,
                Map.of(
                        ProducerConfig.CLIENT_ID_CONFIG,
                        deployment.namespace() + ".query-api-events",
                        ProducerConfig.LINGER_MS_CONFIG,
                        5,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        128 << 10,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4"));
    }

    @Bean
    Feed feed(Deployment deployment, @Qualifier("eventsSending") Sending sending) {
        return new Feed(deployment, sending);
    }

    @Bean
    Actions actions(Gateway gateway) {
        return new Actions(gateway);
    }
}
