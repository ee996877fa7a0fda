package io.vitalog.streams.app;

import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.streams.commands.CommandsTopology;
import io.vitalog.streams.courses.CoursesTopology;
import io.vitalog.streams.days.DaysTopology;
import io.vitalog.streams.insights.InsightsTopology;
import io.vitalog.streams.intake.IntakeTopology;
import io.vitalog.streams.motivation.MotivationTopology;
import io.vitalog.streams.readings.ReadingsTopology;
import io.vitalog.streams.segments.SegmentsTopology;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.streams.StreamsBuilder;

/** An application: one a concept, so that each scales, resets and upgrades alone. In the order in which data flows. */
public enum Concept {
    COMMANDS {
        @Override
        void addTo(StreamsBuilder builder, Deployment deployment) {
            CommandsTopology.addTo(builder, deployment);
        }

        @Override
        public String applicationId(Deployment deployment) {
            return deployment.onceApplication(concept());
        }
    },
    INTAKE {
        @Override
        void addTo(StreamsBuilder builder, Deployment deployment) {
            IntakeTopology.addTo(builder, deployment);
        }

        @Override
        public String applicationId(Deployment deployment) {
            return deployment.onceApplication(concept());
        }
    },
    READINGS {
        @Override
        void addTo(StreamsBuilder builder, Deployment deployment) {
            ReadingsTopology.addTo(builder, deployment);
        }
    },
    DAYS {
        @Override
        void addTo(StreamsBuilder builder, Deployment deployment) {
            DaysTopology.addTo(builder, deployment);
        }
    },
    COURSES {
        @Override
        void addTo(StreamsBuilder builder, Deployment deployment) {
            CoursesTopology.addTo(builder, deployment);
        }
    },
    INSIGHTS {
        @Override
        void addTo(StreamsBuilder builder, Deployment deployment) {
            InsightsTopology.addTo(builder, deployment);
        }
    },
    SEGMENTS {
        @Override
        void addTo(StreamsBuilder builder, Deployment deployment) {
            SegmentsTopology.addTo(builder, deployment, SegmentSettings.from(System.getenv()));
        }
    },
    MOTIVATION {
        @Override
        void addTo(StreamsBuilder builder, Deployment deployment) {
            MotivationTopology.addTo(builder, deployment);
        }
    };

    /** What changes faster is not worth ranking again; three commits in a row are told within a second. */
    private static final Duration RANKED_AT_MOST_EVERY = Duration.ofMillis(300);

    /** How often its results become visible at the latest. */
    Duration commitInterval(StreamsSettings settings) {
        Duration asSet = settings.commitInterval();
        return this == SEGMENTS ? Collections.max(List.of(RANKED_AT_MOST_EVERY, asSet)) : asSet;
    }

    /** A batch of a few replies is smaller than what compressing it takes, twenty times a second in each partition. */
    String compression() {
        return this == COMMANDS ? "none" : "lz4";
    }

    abstract void addTo(StreamsBuilder builder, Deployment deployment);

    /** Its name in ids and in health. */
    public String concept() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its application id, which is also its consumer group. What only derives starts anew in each generation. */
    public String applicationId(Deployment deployment) {
        return deployment.application(concept());
    }
}
