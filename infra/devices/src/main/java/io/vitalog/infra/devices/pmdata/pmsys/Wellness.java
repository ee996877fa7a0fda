package io.vitalog.infra.devices.pmdata.pmsys;

import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.Questionnaire;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import io.vitalog.infra.devices.files.Skip;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code wellness.csv}: how somebody feels, several times a day if they like. Answers are 1 to 5 and a 0 was not
 * answered; readiness alone is 0 to 10.
 */
public final class Wellness implements CsvRows.Mapper {
    static final String ORIGIN = "pmsys";

    private final String userId;
    private final Facts facts;
    private final Columns columns;

    public Wellness(Columns columns, String userId, Facts facts) {
        this.columns = columns;
        this.userId = userId;
        this.facts = facts;
    }

    @Override
    public void map(Row row) throws Malformed {
        Instant time = PmsysTime.parse(row.text(columns.indexOf("effective_time_frame")));
        DailyReported report = new DailyReported(
                ORIGIN,
                null,
                Questionnaire.PMSYS,
                answer(row, "mood"),
                null,
                null,
                answer(row, "fatigue"),
                answer(row, "stress"),
                answer(row, "soreness"),
                whole(row, "readiness"),
                answer(row, "sleep_quality"),
                hours(row),
                PythonList.parse(row.find(columns.indexOf("soreness_area"))),
                null,
                null,
                null,
                0);
        facts.fact(userId, time, report);
    }

    private @Nullable Integer answer(Row row, String column) throws Malformed {
        Integer answer = whole(row, column);
        if (answer != null && answer == 0) {
            facts.leftOut(Skip.OFF_SCALE, column + " is 0");
            return null;
        }
        return answer;
    }

    private @Nullable Integer whole(Row row, String column) throws Malformed {
        int index = columns.indexOf(column);
        return row.find(index) == null ? null : (Integer) row.whole(index);
    }

    /** Nobody who slept no hour at all says so here: 0 stands in reports that leave everything at 0. */
    private @Nullable Double hours(Row row) throws Malformed {
        Double hours = row.findNumber(columns.indexOf("sleep_duration_h"));
        if (hours != null && hours == 0) {
            facts.leftOut(Skip.OFF_SCALE, "sleep_duration_h is 0");
            return null;
        }
        return hours;
    }
}
