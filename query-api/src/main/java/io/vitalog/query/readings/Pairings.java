package io.vitalog.query.readings;

import io.vitalog.domain.devices.Device;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import reactor.core.publisher.Mono;

/**
 * Tells which readings come from a device while it was not the user's. A source that nobody ever paired is none: it may
 * be an app or an import.
 */
final class Pairings {
    private static final BsonDocument BY_ID = new BsonDocument("_id", new BsonInt32(1));
    private static final int BATCH = 100;

    private final Store store;

    Pairings(Store store) {
        this.store = store;
    }

    /** The same readings of the user, those of foreign devices flagged. */
    Mono<List<Reading>> flag(String userId, Resolution resolution, List<Reading> readings) {
        List<BsonString> sources = readings.stream()
                .map(Reading::source)
                .distinct()
                .map(BsonString::new)
                .toList();
        if (sources.isEmpty()) {
            return Mono.just(readings);
        }
        BsonDocument ofSources = new BsonDocument("deviceId", new BsonDocument("$in", new BsonArray(sources)));
        return store.scan(ReadModel.DEVICES, ofSources, BY_ID, BATCH)
                .map(stored -> BsonJson.read(stored, Device.class))
                .collect(Collectors.groupingBy(Device::deviceId))
                .map(devices -> devices.isEmpty()
                        ? readings
                        : readings.stream()
                                .map(reading -> flag(userId, resolution, reading, devices))
                                .toList());
    }

    private static Reading flag(
            String userId, Resolution resolution, Reading reading, Map<String, List<Device>> devices) {
        List<Device> paired = devices.getOrDefault(reading.source(), List.of());
        Instant end =
                resolution == Resolution.RAW ? reading.time() : reading.time().plusSeconds(resolution.seconds());
        boolean theirs = paired.stream()
                .anyMatch(device -> device.userId().equals(userId) && device.wasTheirs(reading.time(), end));
        return paired.isEmpty() || theirs ? reading : reading.ofNobodysDevice();
    }
}
