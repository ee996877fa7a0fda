package io.vitalog.query.days;

import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.SampleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The samples that belong to a local day: by the zone that a sample names, else by the day's. One that stands for a
 * longer stretch belongs to each day that it reaches into.
 */
final class DaySamples {
    private final LocalDate date;
    private final ZoneId zone;
    private final Map<String, Hours> hoursByZone = new HashMap<>();

    private DaySamples(LocalDate date, ZoneId zone) {
        this.date = date;
        this.zone = zone;
    }

    static DaySamples of(BsonDocument day) {
        return new DaySamples(
                LocalDate.parse(day.getString("date").getValue()),
                ZoneId.of(day.getString("zone").getValue()));
    }

    /** The fact ids of a stored chunk's samples that belong to the day, by their times. */
    List<BsonString> idsOf(RawBsonDocument stored) {
        ChunkKey key = ChunkKey.parse(stored.getString("_id").getValue());
        Chunk chunk = ChunkCodec.read(stored.getBinary("_samples").getData()).withoutWithdrawn();
        List<BsonString> ids = new ArrayList<>(chunk.size());
        for (int i = 0; i < chunk.size(); i++) {
            long second = key.startEpochSecond() + chunk.offsetsS()[i];
            if (hours(chunk.zones()[i]).meet(second, key.periodS())) {
                ids.add(new BsonString(SampleId.of(key.userId(), key.origin(), key.metric(), key.periodS(), second)
                        .toString()));
            }
        }
        return ids;
    }

    private Hours hours(@Nullable String named) {
        return hoursByZone.computeIfAbsent(
                named == null ? zone.getId() : named, name -> Hours.of(date, ZoneId.of(name)));
    }

    /** The seconds of a local day, which has 23 or 25 hours when clocks change. */
    private record Hours(Instant from, Instant to) {
        static Hours of(LocalDate date, ZoneId zone) {
            return new Hours(
                    date.atStartOfDay(zone).toInstant(),
                    date.plusDays(1).atStartOfDay(zone).toInstant());
        }

        boolean meet(long second, int periodS) {
            return second < to.getEpochSecond() && second + Math.max(1, periodS) > from.getEpochSecond();
        }
    }
}
