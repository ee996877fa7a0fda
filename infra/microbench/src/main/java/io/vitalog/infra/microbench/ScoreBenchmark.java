package io.vitalog.infra.microbench;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Score;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A session before a camera is scored by a model of three clusters and three features, with its percentiles. */
@State(Scope.Benchmark)
public class ScoreBenchmark extends HotPath {
    private static final int PERCENT = 100;

    private ClusterModel model = new ClusterModel(
            FeatureSet.YOGA.text(),
            List.of(
                    new Feature("poseAccuracyPercent", "%", 20, 100),
                    new Feature("durationMin", "min", 1, 90),
                    new Feature("engagement", "1", 0, 1)),
            List.of(
                    cluster("high", 60, 0.9, 0.4, 0.9),
                    cluster("moderate", 30, 0.6, 0.3, 0.6),
                    cluster("low", 0, 0.3, 0.2, 0.3)));

    private double[] session = {71.5, 32, 0.66};

    @Benchmark
    public Score scoreASession() {
        return Score.of(model, session, FeatureSet.YOGA.measure(session));
    }

    /** A cluster whose measure lies evenly between {@code least} and 40 more. */
    private static Cluster cluster(String name, double least, double... centroid) {
        List<Double> quantiles = IntStream.rangeClosed(0, PERCENT)
                .mapToObj(percent -> least + 0.4 * percent)
                .toList();
        return new Cluster(name, DoubleStream.of(centroid).boxed().toList(), 1_000, quantiles);
    }
}
