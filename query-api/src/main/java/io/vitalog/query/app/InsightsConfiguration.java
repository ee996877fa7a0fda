package io.vitalog.query.app;

import io.vitalog.query.clusters.ClustersController;
import io.vitalog.query.insights.InsightsController;
import io.vitalog.query.insights.UserInsightsController;
import io.vitalog.query.live.LiveController;
import io.vitalog.query.models.ModelsController;
import io.vitalog.query.motivation.MomentsController;
import io.vitalog.query.motivation.MotivationController;
import io.vitalog.query.motivation.UserMotivationController;
import io.vitalog.query.motivation.plots.LevelPlotsController;
import io.vitalog.query.motivation.plots.UserPlotController;
import io.vitalog.query.plots.PlotsController;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What models tell of sessions. */
@Configuration(proxyBeanMethods = false)
@Import({
    InsightsController.class,
    UserInsightsController.class,
    ClustersController.class,
    ModelsController.class,
    MotivationController.class,
    UserMotivationController.class,
    MomentsController.class,
    LevelPlotsController.class,
    UserPlotController.class,
    LiveController.class,
    PlotsController.class
})
class InsightsConfiguration {}
