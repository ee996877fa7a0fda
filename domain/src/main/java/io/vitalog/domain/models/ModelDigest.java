package io.vitalog.domain.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The digest of a model's parameters, rounded to nine significant digits: what differs by the order of additions is the
 * same model.
 */
public final class ModelDigest {
    private static final MathContext NINE_DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);

    private ModelDigest() {}

    /** SHA-256 in hex. */
    public static String of(ClusterModel model) {
        String clusters = model.clusters().stream()
                .map(each -> each.name()
                        + ' '
                        + each.size()
                        + ' '
                        + rounded(each.centroid())
                        + ' '
                        + rounded(each.quantiles()))
                .collect(joining("\n"));
        return sha256(model.featureSet() + '\n' + features(model.features()) + '\n' + clusters);
    }

    /** SHA-256 in hex. */
    public static String of(MixtureModel model) {
        return sha256(model.mode()
                + '\n'
                + model.cells().stream().map(ModelDigest::text).collect(joining("\n")));
    }

    private static String text(MixtureModel.Cell cell) {
        return cell.difficulty() + " " + cell.durationMin() + ' ' + cell.players() + ' ' + features(cell.features())
                + '\n' + rounded(cell.quantiles()) + '\n'
                + cell.levels().stream().map(ModelDigest::text).collect(joining("\n"));
    }

    private static String text(MixtureModel.Level level) {
        return level.name()
                + ' '
                + rounded(level.weight())
                + ' '
                + rounded(level.mean())
                + ' '
                + rounded(level.covariance())
                + ' '
                + level.size()
                + ' '
                + rounded(level.quantiles());
    }

    private static String features(List<ClusterModel.Feature> features) {
        return features.stream()
                .map(each -> each.name()
                        + ' '
                        + each.unit()
                        + ' '
                        + rounded(each.min())
                        + ' '
                        + rounded(each.max())
                        + scale(each))
                .collect(joining("\n"));
    }

    /** Nothing of what is scaled by its range: models that were trained before keep their digest. */
    private static String scale(ClusterModel.Feature feature) {
        Double center = feature.center();
        Double spread = feature.spread();
        return center == null || spread == null ? "" : " " + rounded(center) + ' ' + rounded(spread);
    }

    private static String rounded(List<Double> values) {
        return values.stream().map(ModelDigest::rounded).collect(joining(" "));
    }

    private static String rounded(double value) {
        return new BigDecimal(value).round(NINE_DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
