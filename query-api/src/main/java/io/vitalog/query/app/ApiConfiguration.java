package io.vitalog.query.app;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.query.activities.ActivitiesController;
import io.vitalog.query.broker.Broker;
import io.vitalog.query.days.DaysController;
import io.vitalog.query.deadletters.DeadLettersController;
import io.vitalog.query.devices.DevicesController;
import io.vitalog.query.feedback.FeedbackController;
import io.vitalog.query.foods.FoodsController;
import io.vitalog.query.home.HomeController;
import io.vitalog.query.home.Version;
import io.vitalog.query.meals.MealsController;
import io.vitalog.query.pages.DocumentPages;
import io.vitalog.query.plans.PlansController;
import io.vitalog.query.plays.PlaysController;
import io.vitalog.query.positions.PositionFilter;
import io.vitalog.query.positions.Positions;
import io.vitalog.query.problems.ProblemHandler;
import io.vitalog.query.readings.ReadingsController;
import io.vitalog.query.sessions.SessionsController;
import io.vitalog.query.sleep.SleepController;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
import io.vitalog.query.users.UserTimeline;
import io.vitalog.query.users.UsersController;
import io.vitalog.query.workouts.WorkoutsController;
import java.time.Duration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.ReactiveMultipartAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.ReactorResourceFactory;

/** Puts the rooms together. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            ErrorWebFluxAutoConfiguration.class,
            ReactiveMultipartAutoConfiguration.class,
            ValidationAutoConfiguration.class
        })
@Import({
    UsersController.class,
    DaysController.class,
    ActivitiesController.class,
    SleepController.class,
    FeedbackController.class,
    ReadingsController.class,
    SessionsController.class,
    DevicesController.class,
    PlansController.class,
    MealsController.class,
    PlaysController.class,
    WorkoutsController.class,
    FoodsController.class,
    DeadLettersController.class,
    InsightsConfiguration.class,
    SegmentsConfiguration.class,
    ActionsConfiguration.class,
    ProblemHandler.class,
    SecurityHeaders.class,
    PositionFilter.class,
    HomeController.class,
    HealthConfiguration.class,
    DescriptionConfiguration.class,
    CanaryConfiguration.class
})
class ApiConfiguration {

    @Bean
    Broker brokerConnection(Deployment deployment) {
        return new Broker(deployment);
    }

    @Bean
    Positions positions(Broker broker, Deployment deployment) {
        return new Positions(broker, deployment);
    }

    @Bean
    Store store(Deployment deployment, Positions positions) {
        return Store.open(deployment, positions);
    }

    @Bean
    DocumentPages documentPages(Store store) {
        return new DocumentPages(store);
    }

    @Bean
    KnownUsers knownUsers(Store store) {
        return new KnownUsers(store);
    }

    @Bean
    UserTimeline userTimeline(Store store, DocumentPages pages, KnownUsers known) {
        return new UserTimeline(store, pages, known);
    }

    @Bean
    Version version() {
        return Version.ofThisBuild();
    }

    /** Event loops of its own: closing the API must not close those of another client in the process. */
    @Bean
    ReactorResourceFactory eventLoops() {
        ReactorResourceFactory factory = new ReactorResourceFactory();
        factory.setUseGlobalResources(false);
        factory.setShutdownQuietPeriod(Duration.ZERO);
        return factory;
    }
}
