package io.vitalog.infra.devices.devicefiles.fit;

import com.garmin.fit.FileIdMesg;
import com.garmin.fit.GarminProduct;
import com.garmin.fit.Mesg;
import io.vitalog.infra.devices.devicefiles.recordings.Device;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The device that a file id names. Its origin is part of what facts are told apart by, so manufacturers are named by a
 * table of our own and products by number: the SDK learns names with every release.
 */
final class FitDevice {
    private static final long GARMIN = 1;

    private static final Map<Long, String> MANUFACTURERS = Map.ofEntries(
            Map.entry(GARMIN, "garmin"),
            Map.entry(23L, "suunto"),
            Map.entry(32L, "wahoo"),
            Map.entry(70L, "sigma"),
            Map.entry(89L, "tacx"),
            Map.entry(123L, "polar"),
            Map.entry(260L, "zwift"),
            Map.entry(265L, "strava"),
            Map.entry(289L, "hammerhead"),
            Map.entry(294L, "coros"));

    private FitDevice() {}

    static Device of(Mesg fileId) {
        Long manufacturer = FitField.whole(fileId, FileIdMesg.ManufacturerFieldNum);
        if (manufacturer == null) {
            return Device.UNTOLD;
        }
        Long product = FitField.whole(fileId, FileIdMesg.ProductFieldNum);
        Long serial = FitField.whole(fileId, FileIdMesg.SerialNumberFieldNum);
        String maker = MANUFACTURERS.getOrDefault(manufacturer, "fit-" + manufacturer);
        return Device.of(
                name(fileId, manufacturer, product), maker, product, serial == null || serial == 0 ? null : serial);
    }

    private static @Nullable String name(Mesg fileId, long manufacturer, @Nullable Long product) {
        String told = FitField.text(fileId, FileIdMesg.ProductNameFieldNum);
        if (told != null || product == null || manufacturer != GARMIN) {
            return told;
        }
        String known = GarminProduct.getStringFromValue(product.intValue());
        return known.isEmpty() ? null : "Garmin " + known;
    }
}
