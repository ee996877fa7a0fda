package io.vitalog.infra.devices.check;

import io.vitalog.domain.facts.FactId;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.files.SourceFile;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the daily forms of one participant hold: reports with their times, and the weights that stand. */
final class PmdataForms {
    static final String ORIGIN = "google-forms";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);
    /** Of two weights of a second the one that was told longer after it stands, then the greater. */
    private static final Comparator<Weight> STANDING =
            Comparator.comparingLong(Weight::latenessS).thenComparingDouble(Weight::massKg);

    final Map<String, Instant> reports = new HashMap<>();

    private final Map<Instant, Weight> bySecond = new HashMap<>();
    private final String userId;
    private final ZoneId zone;

    PmdataForms(String userId, ZoneId zone) {
        this.userId = userId;
        this.zone = zone;
    }

    private record Weight(long latenessS, double massKg) {}

    void read(SourceFile file) throws IOException {
        CsvRows.read(file, columns -> row -> form(columns, row), QuietLog.QUIET);
    }

    /** The newest weight of each minute, by the minute's beginning. */
    Map<Instant, Double> weights() {
        Map<Instant, Double> weights = new HashMap<>();
        new TreeMap<>(bySecond)
                .forEach((second, weight) -> weights.put(second.truncatedTo(ChronoUnit.MINUTES), weight.massKg));
        return weights;
    }

    private void form(Columns columns, Row row) throws Malformed {
        String day = row.text(columns.indexOf("date"));
        String moment = row.text(columns.indexOf("timestamp"));
        try {
            LocalDate date = LocalDate.parse(day, DAY);
            LocalDateTime submitted = LocalDateTime.parse(moment, MOMENT);
            LocalDateTime local = submitted.toLocalDate().equals(date) ? submitted : date.atTime(23, 59, 59);
            Instant time = local.atZone(zone).toInstant();
            String key = "daily/form/" + submitted;
            reports.put(FactId.of(userId, ORIGIN, "feedback", key).toString(), time);
            Double massKg = row.findNumber(columns.indexOf("weight"));
            if (massKg != null) {
                long latenessS = Math.max(0, Duration.between(local, submitted).toSeconds());
                bySecond.merge(
                        time,
                        new Weight(latenessS, massKg),
                        (one, other) -> STANDING.compare(one, other) >= 0 ? one : other);
            }
        } catch (DateTimeException malformed) {
            throw new Malformed(Skip.MALFORMED_TIME, "'" + day + "', '" + moment + "' is no day and time");
        }
    }
}
