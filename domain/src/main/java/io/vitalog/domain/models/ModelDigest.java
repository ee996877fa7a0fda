package io.vitalog.domain.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The digest of a model's parameters, rounded to nine significant digits: what differs by the order of additions is the
 * same model.
 */
public final class ModelDigest {
    private static final MathContext NINE_DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);

    private ModelDigest() {}

    /** SHA-256 in hex. */
    public static String of(ClusterModel model) {
        String features = model.features().stream()
                .map(each -> each.name() + ' ' + each.unit() + ' ' + rounded(each.min()) + ' ' + rounded(each.max()))
                .collect(Collectors.joining("\n"));
        String clusters = model.clusters().stream()
                .map(each -> each.name()
                        + ' '
                        + each.size()
                        + ' '
                        + rounded(each.centroid())
                        + ' '
                        + rounded(each.quantiles()))
                .collect(Collectors.joining("\n"));
        return sha256(model.featureSet() + '\n' + features + '\n' + clusters);
    }

    private static String rounded(List<Double> values) {
        return values.stream().map(ModelDigest::rounded).collect(Collectors.joining(" "));
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
