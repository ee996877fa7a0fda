package io.vitalog.infra.devices.powerlifting;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.motivation.levels.LogCounts;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Totals as the counts of live scores tell them, against all of them in order. Counts promise a score within their
 * relative error, not a rank: totals are multiples of 2.5 kg, so that a bucket has one or two of them, which in a weight
 * class are up to several per cent of all.
 */
class PowerliftingRanksTest {
    private static final List<Integer> TARGETS = List.of(25, 50, 75, 90, 95);
    /** Of fewer totals one is more than 0.2 % of all. */
    private static final int MANY = 500;

    private final Collected collected = new Collected();

    PowerliftingRanksTest() throws IOException {
        ImportOptions options = ImportOptions.of(RealData.directory("openpowerlifting"));
        Import.run(new PowerliftingImporter(options), options, collected, ImportListener.NONE);
    }

    @Test
    void ranksOfAllAndOfEachSexAreWithinOnePerCent() {
        assertThat(greatest(group(_ -> "all"), PowerliftingRanksTest::rankError))
                .isLessThanOrEqualTo(0.5);
        assertThat(greatest(many(group(PowerliftingRanksTest::sex)), PowerliftingRanksTest::rankError))
                .isLessThanOrEqualTo(1);
    }

    /** The greatest is 1.08 %, of women up to 82.5 kg: more than one per cent of them share a total. */
    @Test
    void ranksOfSexAndWeightClassAreWithinABitMore() {
        assertThat(greatest(many(group(PlayScored::mode)), PowerliftingRanksTest::rankError))
                .isLessThanOrEqualTo(1.1);
    }

    @Test
    void targetsOfAllAndOfEachSexAreWithinOnePerCentOfRank() {
        assertThat(greatest(group(_ -> "all"), PowerliftingRanksTest::targetRankError))
                .isLessThanOrEqualTo(0.5);
        assertThat(greatest(many(group(PowerliftingRanksTest::sex)), PowerliftingRanksTest::targetRankError))
                .isLessThanOrEqualTo(1);
    }

    /** The greatest is 1.44 %, of men up to 67.5 kg. */
    @Test
    void targetsOfSexAndWeightClassAreWithinABitMoreOfRank() {
        assertThat(greatest(many(group(PlayScored::mode)), PowerliftingRanksTest::targetRankError))
                .isLessThanOrEqualTo(1.5);
    }

    /** Whatever its size: the exact total of a target lies in the same bucket. */
    @Test
    void targetsOfEveryGroupAreAsFarOffAsABucketIsWide() {
        assertThat(greatest(group(_ -> "all"), PowerliftingRanksTest::targetError))
                .isLessThanOrEqualTo(LogCounts.RELATIVE_ERROR);
        assertThat(greatest(group(PlayScored::mode), PowerliftingRanksTest::targetError))
                .isLessThanOrEqualTo(LogCounts.RELATIVE_ERROR);
    }

    private Map<String, double[]> group(Function<PlayScored, String> by) {
        return collected.facts(PlayScored.class).stream()
                .collect(Collectors.groupingBy(
                        by,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                plays -> plays.stream()
                                        .mapToDouble(PlayScored::score)
                                        .sorted()
                                        .toArray())));
    }

    private static Map<String, double[]> many(Map<String, double[]> groups) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().length >= MANY)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String sex(PlayScored play) {
        return play.mode().split("-", -1)[1];
    }

    private static double greatest(Map<String, double[]> groups, Function<double[], Double> error) {
        return groups.values().stream().mapToDouble(error::apply).max().orElseThrow();
    }

    /** In per cent: the rank of a total against the share below it and half of the equal ones. */
    private static double rankError(double[] totals) {
        LogCounts counts = counts(totals);
        return Arrays.stream(totals)
                .distinct()
                .map(total -> Math.abs(
                        counts.percentOf(total) - 50 * (below(totals, total) + upTo(totals, total)) / totals.length))
                .max()
                .orElseThrow();
    }

    /** In per cent: how far the target is from those that share its rank, of which one may be many. */
    private static double targetRankError(double[] totals) {
        LogCounts counts = counts(totals);
        return TARGETS.stream()
                .mapToDouble(percent -> {
                    double target = counts.at(percent);
                    double least = 100 * below(totals, target) / totals.length;
                    double most = 100 * upTo(totals, target) / totals.length;
                    return Math.max(0, Math.max(least - percent, percent - most));
                })
                .max()
                .orElseThrow();
    }

    /** A share of the exact total: the least one that so many per cent do not exceed. */
    private static double targetError(double[] totals) {
        LogCounts counts = counts(totals);
        return TARGETS.stream()
                .mapToDouble(percent -> {
                    int rank = (int) Math.ceil(percent / 100.0 * totals.length);
                    double exact = totals[rank - 1];
                    return Math.abs(counts.at(percent) - exact) / exact;
                })
                .max()
                .orElseThrow();
    }

    private static LogCounts counts(double[] totals) {
        return Arrays.stream(totals).mapToObj(LogCounts::one).reduce(LogCounts.NONE, LogCounts::plus);
    }

    private static double below(double[] totals, double score) {
        return Arrays.stream(totals).filter(each -> each < score).count();
    }

    private static double upTo(double[] totals, double score) {
        return Arrays.stream(totals).filter(each -> each <= score).count();
    }
}
