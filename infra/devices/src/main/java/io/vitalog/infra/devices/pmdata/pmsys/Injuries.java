package io.vitalog.infra.devices.pmdata.pmsys;

import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.Injury;
import io.vitalog.domain.feedback.Questionnaire;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Token;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** {@code injury.csv}: what hurts and how much; an empty dict says that nothing does, which is a report too. */
public final class Injuries implements CsvRows.Mapper {
    private final String userId;
    private final Facts facts;
    private final int time;
    private final int injuries;

    public Injuries(Columns columns, String userId, Facts facts) throws Malformed {
        this.userId = userId;
        this.facts = facts;
        time = columns.indexOf("effective_time_frame");
        injuries = columns.indexOf("injuries");
    }

    /** The key of the report made at {@code time}; wellness is reported under times alone. */
    public static String key(Instant time) {
        return "injury/" + time;
    }

    @Override
    public void map(Row row) throws Malformed {
        Instant told = PmsysTime.parse(row.text(time));
        List<Injury> hurt = new ArrayList<>();
        for (PythonDict.Entry entry : PythonDict.parse(row.text(injuries))) {
            hurt.add(new Injury(Token.of(entry.key()), entry.value()));
        }
        facts.checked(
                userId,
                told,
                new DailyReported(
                        Wellness.ORIGIN,
                        key(told),
                        Questionnaire.PMSYS,
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
                        hurt,
                        null,
                        null,
                        0));
    }
}
