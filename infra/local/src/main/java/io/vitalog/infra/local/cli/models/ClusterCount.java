package io.vitalog.infra.local.cli.models;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How many clusters.
 *
 * @param number null for as many as the silhouette says
 */
record ClusterCount(@Nullable Integer number) {

    /** Reads a number, or auto. */
    static final class Reader implements ITypeConverter<ClusterCount> {
        @Override
        public ClusterCount convert(String text) {
            try {
                return new ClusterCount(text.equals("auto") ? null : Integer.valueOf(text));
            } catch (NumberFormatException malformed) {
                throw new TypeConversionException("'" + text + "' is neither a number nor auto");
            }
        }
    }
}
