package io.vitalog.domain.segments.evidence;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.readings.Varints;
import io.vitalog.domain.segments.CatalogueEntry;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.evidence.Change.Heard;
import io.vitalog.domain.segments.evidence.Change.Offered;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of one workout, in every segment of those who met it: also in those of another type, for the
 * catalogue may say another one tomorrow. Told are only those that can have it.
 */
public final class WorkoutCounts {
    private final String workoutId;
    private final Map<Segment, Cell> cells = new HashMap<>();

    private @Nullable CatalogueEntry entry;
    private @Nullable Offer told;

    public WorkoutCounts(String workoutId) {
        this.workoutId = workoutId;
    }

    /** What is counted in a segment, and whether the segment knows. */
    private static final class Cell {
        private Tally tally = Tally.NONE;
        private boolean told = true;
    }

    /** When people of a segment played the workout. */
    public interface Plays {
        /** The latest time, since the epoch; {@link Tally#NEVER} when nobody did. */
        long last(Segment segment);
    }

    /** Takes what the catalogue says; the newest version counts. */
    public void list(CatalogueEntry next) {
        entry = next.or(entry);
    }

    /**
     * Counts.
     *
     * @param segments those of the cohort that is heard
     * @param plays hold what is heard already, or do not any longer
     */
    public void hear(Heard heard, List<Segment> segments, Plays plays) {
        Evidence evidence = heard.evidence();
        for (Segment segment : segments) {
            Cell cell = cells.computeIfAbsent(segment, _ -> new Cell());
            Tally tally = cell.tally.plus(evidence.counted(heard.times()));
            cell.tally = evidence.kind().played()
                    ? tally.lastPlayed(lastPlayed(tally.lastPlayedMs(), heard, segment, plays))
                    : tally;
            cell.told = false;
        }
    }

    private static long lastPlayed(long before, Heard heard, Segment segment, Plays plays) {
        long time = heard.evidence().timeMs();
        if (heard.times() > 0) {
            return Math.max(before, time);
        }
        return time < before ? before : plays.last(segment);
    }

    /** Whether segments know all of it. */
    public boolean isTold() {
        return cells.values().stream().allMatch(cell -> cell.told)
                && Objects.equals(entry == null ? null : entry.offer(), told);
    }

    /** What segments have not been told yet; they are told now. */
    public List<Offered> tell() {
        Offer offer = entry == null ? null : entry.offer();
        List<Offered> news = new ArrayList<>();
        if (!Objects.equals(offer, told)) {
            if (told != null) {
                Segment.offering(told.type()).stream()
                        .filter(segment -> offer == null || !segment.offers(offer.type()))
                        .forEach(segment -> news.add(new Offered(segment, workoutId, null, Tally.NONE)));
            }
            if (offer != null) {
                Segment.offering(offer.type()).forEach(segment -> news.add(offered(segment, offer)));
            }
            told = offer;
        } else if (offer != null) {
            cells.forEach((segment, cell) -> {
                if (!cell.told && segment.offers(offer.type())) {
                    news.add(offered(segment, offer));
                }
            });
        }
        cells.values().forEach(cell -> cell.told = true);
        cells.values().removeIf(cell -> cell.tally.equals(Tally.NONE));
        return news;
    }

    private Offered offered(Segment segment, Offer offer) {
        return new Offered(segment, workoutId, offer, tally(segment));
    }

    private Tally tally(Segment segment) {
        Cell cell = cells.get(segment);
        return cell == null ? Tally.NONE : cell.tally;
    }

    /** For a store, once everything is told; {@link #read} reads it. */
    public byte[] bytes() {
        Varints.Writer out = new Varints.Writer(64 * cells.size() + 512);
        out.writeBytes(Json.MAPPER.writeValueAsBytes(new Catalogued(entry, told)));
        out.writeVarint(cells.size());
        cells.forEach((segment, cell) -> {
            out.writeText(segment.key());
            cell.tally.write(out);
        });
        return out.bytes();
    }

    /** Reads what {@link #bytes()} wrote. */
    public static WorkoutCounts read(String workoutId, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        WorkoutCounts counts = new WorkoutCounts(workoutId);
        Catalogued catalogued = Json.MAPPER.readValue(Varints.readBytes(in), Catalogued.class);
        counts.entry = catalogued.entry();
        counts.told = catalogued.told();
        long size = Varints.read(in);
        for (long i = 0; i < size; i++) {
            String key = Varints.readText(in);
            Cell cell = new Cell();
            cell.tally = Tally.read(in);
            counts.cells.put(Objects.requireNonNull(Segment.keyed(key), key), cell);
        }
        return counts;
    }

    private record Catalogued(
            @Nullable CatalogueEntry entry, @Nullable Offer told) {}
}
