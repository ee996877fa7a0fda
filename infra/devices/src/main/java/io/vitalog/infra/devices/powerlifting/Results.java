package io.vitalog.infra.devices.powerlifting;

import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import io.vitalog.infra.devices.files.Skip;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A table of results, a row an entry. Who enters several divisions lifts once: entries of one lifter, meet, category
 * and equipment are one play, and where their totals differ the first one counts.
 */
final class Results implements CsvRows.Mapper {
    private static final Set<String> WITHOUT_RESULT = Set.of("DQ", "DD", "NS");
    /** The day is all that is told: noon of UTC lies on it nearly everywhere. */
    private static final LocalTime NOON = LocalTime.NOON;

    private final Columns columns;
    private final Lifters lifters;
    private final Facts facts;
    private final Map<String, Double> totalsOfMeet = new HashMap<>();
    private String meet = "";

    Results(Columns columns, Lifters lifters, Facts facts) throws Malformed {
        this.columns = columns;
        this.lifters = lifters;
        this.facts = facts;
        for (String name : Set.of("MeetId", "Date", "LifterId", "Sex", "BirthYear", "TotalKg", "Place")) {
            columns.indexOf(name);
        }
    }

    @Override
    public void map(Row row) throws Malformed {
        String place = row.text(columns.indexOf("Place"));
        Double totalKg = row.findNumber(columns.indexOf("TotalKg"));
        if (WITHOUT_RESULT.contains(place) || totalKg == null) {
            throw new Malformed(Skip.NO_RESULT, "place " + place + ", total " + totalKg);
        }
        LocalDate date = date(row.text(columns.indexOf("Date")));
        Category category = Category.of(row, columns);
        String userId = lifters.meet(row, columns, facts);
        String key = date + "/" + enter(row.text(columns.indexOf("MeetId"))) + "/" + category;
        requireNew(userId + " " + key, totalKg);
        facts.checked(
                userId,
                noon(date),
                new PlayScored(
                        PowerliftingImporter.ORIGIN,
                        key,
                        category.mode(),
                        category.equipment().difficulty(),
                        category.durationMin(),
                        totalKg,
                        null,
                        0));
    }

    /** Results lie meet by meet: what an earlier meet held need not be remembered. */
    private String enter(String next) {
        if (!next.equals(meet)) {
            totalsOfMeet.clear();
            meet = next;
        }
        return next;
    }

    private void requireNew(String play, double totalKg) throws Malformed {
        Double before = totalsOfMeet.putIfAbsent(play, totalKg);
        if (before != null) {
            throw before == totalKg
                    ? new Malformed(Skip.REPEATED, play)
                    : new Malformed(Skip.CONFLICTING, play + " is " + totalKg + " kg, before " + before + " kg");
        }
    }

    private static LocalDate date(String text) throws Malformed {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new Malformed(Skip.MALFORMED_TIME, "Date is '" + text + "'");
        }
    }

    private static Instant noon(LocalDate date) throws Malformed {
        Instant noon = date.atTime(NOON).toInstant(ZoneOffset.UTC);
        if (noon.isBefore(Intake.EARLIEST)) {
            throw new Malformed(Skip.OUT_OF_RANGE, date + " is before " + Intake.EARLIEST);
        }
        return noon;
    }
}
