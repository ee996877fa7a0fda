package io.vitalog.query.app;

import io.vitalog.query.recommendations.RecommendationsController;
import io.vitalog.query.segments.InstructorsController;
import io.vitalog.query.segments.LiveSegmentsController;
import io.vitalog.query.segments.SegmentsController;
import io.vitalog.query.segments.StandingController;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is recommended to whom. */
@Configuration(proxyBeanMethods = false)
@Import({
    RecommendationsController.class,
    SegmentsController.class,
    StandingController.class,
    LiveSegmentsController.class,
    InstructorsController.class
})
class SegmentsConfiguration {}
