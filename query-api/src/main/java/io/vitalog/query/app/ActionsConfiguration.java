package io.vitalog.query.app;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.query.actions.DeviceActions;
import io.vitalog.query.actions.FeedbackActions;
import io.vitalog.query.actions.MealActions;
import io.vitalog.query.actions.PlanActions;
import io.vitalog.query.actions.PlayActions;
import io.vitalog.query.actions.SessionActions;
import io.vitalog.query.actions.UserActions;
import io.vitalog.query.actions.WorkoutActions;
import io.vitalog.query.commands.Actions;
import io.vitalog.query.commands.CommandsController;
import io.vitalog.query.commands.Gateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What users can do. */
@Configuration(proxyBeanMethods = false)
@Import({
    UserActions.class,
    DeviceActions.class,
    SessionActions.class,
    FeedbackActions.class,
    MealActions.class,
    PlayActions.class,
    PlanActions.class,
    WorkoutActions.class,
    CommandsController.class
})
class ActionsConfiguration {

    @Bean
    Gateway gateway(Deployment deployment) {
        return new Gateway(deployment);
    }

    @Bean
    Actions actions(Gateway gateway) {
        return new Actions(gateway);
    }
}
