package io.vitalog.infra.devices.pmdata.forms;

import io.vitalog.domain.feedback.Consumed;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Token;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code reporting.csv}: a form a day, in local time and in no order. Each becomes a daily report, and where a weight
 * is stated a reading.
 */
public final class DailyForms implements CsvRows.Mapper {
    public static final String ORIGIN = "google-forms";

    private static final Pattern COMMA = Pattern.compile(",");

    private final String userId;
    private final LocalClock clock;
    private final Facts facts;
    private final Columns columns;

    public DailyForms(Columns columns, String userId, LocalClock clock, Facts facts) {
        this.userId = userId;
        this.clock = clock;
        this.facts = facts;
        this.columns = columns;
    }

    @Override
    public void map(Row row) throws Malformed {
        FormTime time = FormTime.parse(row.text(columns.indexOf("date")), row.text(columns.indexOf("timestamp")));
        Instant holds = time.holds(clock);
        Double massKg = row.findNumber(columns.indexOf("weight"));
        facts.checked(userId, holds, report(time, consumed(row)));
        if (massKg != null) {
            facts.checked(
                    userId,
                    holds,
                    new ReadingTaken(ORIGIN, Metric.MASS, massKg, null, 0, clock.zoneName(), time.lateness()));
        }
    }

    private Consumed consumed(Row row) throws Malformed {
        int fluid = columns.indexOf("glasses_of_fluid");
        String alcohol = row.find(columns.indexOf("alcohol_consumed"));
        return new Consumed(
                meals(row.find(columns.indexOf("meals"))),
                row.find(fluid) == null ? null : (Integer) row.whole(fluid),
                alcohol == null ? null : alcohol.toLowerCase(Locale.ROOT));
    }

    private static @Nullable List<String> meals(@Nullable String text) {
        return Stream.ofNullable(text)
                .map(meals -> COMMA.splitAsStream(meals).map(Token::of).toList())
                .findFirst()
                .orElse(null);
    }

    private DailyReported report(FormTime time, Consumed consumed) {
        return new DailyReported(
                ORIGIN,
                time.key(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                consumed,
                clock.zoneName(),
                0);
    }
}
