package io.vitalog.domain.placement;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.events.EventType;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Varints;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneId;

/** Contributions as bytes, for state that belongs to one generation and is rebuilt rather than migrated. */
public final class ContributionCodec {
    private static final byte FACT = 1;
    private static final byte SAMPLES = 2;

    private ContributionCodec() {}

    public static byte[] write(Contribution contribution) {
        Varints.Writer out = new Varints.Writer(256);
        switch (contribution) {
            case Contribution.OfFact(var factId, var time, var fact, var zone) -> {
                out.writeByte(FACT);
                writeZone(out, zone);
                text(out, factId);
                text(out, time.toString());
                text(out, EventCatalogue.typeOf(fact).name());
                out.writeBytes(EventCodec.canonical(fact));
            }
            case Contribution.OfSamples(var chunk, var samples, var zone) -> {
                out.writeByte(SAMPLES);
                writeZone(out, zone);
                text(out, chunk.text());
                out.writeBytes(ChunkCodec.write(samples));
            }
        }
        return out.bytes();
    }

    public static Contribution read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        byte sort = in.get();
        LocalZone zone = new LocalZone(ZoneId.of(text(in)), LocalZone.Source.valueOf(text(in)));
        return switch (sort) {
            case FACT -> readFact(in, zone);
            case SAMPLES ->
                new Contribution.OfSamples(ChunkKey.parse(text(in)), ChunkCodec.read(Varints.readBytes(in)), zone);
            default -> throw new IllegalArgumentException("these bytes are no contribution");
        };
    }

    private static Contribution readFact(ByteBuffer in, LocalZone zone) {
        String factId = text(in);
        Instant time = Instant.parse(text(in));
        String name = text(in);
        EventType type = EventCatalogue.named(name);
        if (type == null) {
            throw new IllegalArgumentException("type '" + name + "' is not known");
        }
        return new Contribution.OfFact(
                factId, time, Json.MAPPER.readValue(Varints.readBytes(in), type.payload()), zone);
    }

    private static void writeZone(Varints.Writer out, LocalZone zone) {
        text(out, zone.zone().getId());
        text(out, zone.source().name());
    }

    private static void text(Varints.Writer out, String text) {
        out.writeBytes(text.getBytes(UTF_8));
    }

    private static String text(ByteBuffer in) {
        return new String(Varints.readBytes(in), UTF_8);
    }
}
