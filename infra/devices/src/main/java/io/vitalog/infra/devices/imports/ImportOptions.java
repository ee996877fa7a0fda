package io.vitalog.infra.devices.imports;

import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What to import and how.
 *
 * @param directory of the export
 * @param zone of local times without one; null for the provider's default. Choose it at the first import: a sample's
 *     instant is part of its identity
 * @param single whether each sample travels alone instead of in a series
 * @param order in which the events go out
 * @param user whose the files are, where an export does not say it
 * @param origin who recorded what a file does not say it of
 * @param mapping what the columns of a table are
 */
public record ImportOptions(
        Path directory,
        @Nullable ZoneId zone,
        boolean single,
        Order order,
        @Nullable String user,
        @Nullable String origin,
        @Nullable Path mapping) {

    /** Series, in the order of the files, the provider's default zone. */
    public static ImportOptions of(Path directory) {
        return new ImportOptions(directory, null, false, Order.AS_READ, null, null, null);
    }

    public ImportOptions inZone(@Nullable ZoneId other) {
        return new ImportOptions(directory, other, single, order, user, origin, mapping);
    }

    public ImportOptions asSingles(boolean alone) {
        return new ImportOptions(directory, zone, alone, order, user, origin, mapping);
    }

    public ImportOptions ordered(Order other) {
        return new ImportOptions(directory, zone, single, other, user, origin, mapping);
    }

    public ImportOptions forUser(@Nullable String whose) {
        return new ImportOptions(directory, zone, single, order, whose, origin, mapping);
    }

    public ImportOptions recordedBy(@Nullable String device) {
        return new ImportOptions(directory, zone, single, order, user, device, mapping);
    }

    public ImportOptions mappedBy(@Nullable Path file) {
        return new ImportOptions(directory, zone, single, order, user, origin, file);
    }
}
