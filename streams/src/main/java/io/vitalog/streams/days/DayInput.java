package io.vitalog.streams.days;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkKey;

/** What a day can follow from. */
sealed interface DayInput {
    record OfEvent(Event<?> event) implements DayInput {}

    record OfChunk(ChunkKey key, Chunk chunk) implements DayInput {}
}
