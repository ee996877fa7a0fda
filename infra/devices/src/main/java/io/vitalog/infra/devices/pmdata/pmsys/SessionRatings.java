package io.vitalog.infra.devices.pmdata.pmsys;

import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import java.time.Instant;

/** {@code srpe.csv}: how hard a session was, told at its end; some rows name no activity. */
public final class SessionRatings implements CsvRows.Mapper {
    private final String userId;
    private final Facts facts;
    private final int end;
    private final int activities;
    private final int exertion;
    private final int duration;

    public SessionRatings(Columns columns, String userId, Facts facts) throws Malformed {
        this.userId = userId;
        this.facts = facts;
        end = columns.indexOf("end_date_time");
        activities = columns.indexOf("activity_names");
        exertion = columns.indexOf("perceived_exertion");
        duration = columns.indexOf("duration_min");
    }

    @Override
    public void map(Row row) throws Malformed {
        Instant time = PmsysTime.parse(row.text(end));
        SessionRated rating = new SessionRated(
                Wellness.ORIGIN,
                null,
                row.whole(exertion),
                row.number(duration),
                PythonList.parse(row.find(activities)),
                null,
                0);
        facts.fact(userId, time, rating);
    }
}
