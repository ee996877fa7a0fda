package io.vitalog.infra.devices.check;

import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.fitbit.FitbitUser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Compares every row of Fitbit's daily file, and of its sleep file, with the day that is served: steps, metres, energy,
 * active and sedentary minutes, whether the device was worn (a day of 1,440 sedentary minutes was not), minutes asleep
 * (repeated rows once).
 */
public final class FitbitCheck {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M/d/yyyy");
    private static final int NOT_WORN_MINUTES = 1_440;

    private final ServedDays served;
    private final Map<String, Tally> users = new TreeMap<>();

    private FitbitCheck(ServedDays served) {
        this.served = served;
    }

    /** What is served of days. */
    public interface ServedDays {
        /** The day as the API serves it, or empty when there is none. */
        Optional<JsonNode> day(String userId, LocalDate date);
    }

    /** Compares the export in {@code directory} with {@code served}. */
    public static CheckReport of(Path directory, ServedDays served) throws IOException {
        FitbitCheck check = new FitbitCheck(served);
        for (SourceFile file : SourceFile.under(directory)) {
            if (file.name().startsWith("dailyActivity")) {
                CsvRows.read(file, columns -> row -> check.daily(columns, row), QuietLog.QUIET);
            } else if (file.name().startsWith("sleepDay")) {
                CsvRows.read(file, columns -> row -> check.sleep(columns, row), QuietLog.QUIET);
            }
        }
        return new CheckReport(List.copyOf(check.users.values()));
    }

    private void daily(Columns columns, Row row) throws Malformed {
        LocalDate date = date(row.text(columns.indexOf("ActivityDate")));
        Tally user = user(row.text(columns.indexOf("Id")));
        Optional<JsonNode> found = served.day(user.userId(), date);
        user.compared("days", found.isPresent(), date + " is not served");
        if (found.isEmpty()) {
            return;
        }
        JsonNode day = found.get();
        double sedentary = row.number(columns.indexOf("SedentaryMinutes"));
        double active = row.number(columns.indexOf("VeryActiveMinutes"))
                + row.number(columns.indexOf("FairlyActiveMinutes"))
                + row.number(columns.indexOf("LightlyActiveMinutes"));
        double metres = Math.floor(row.number(columns.indexOf("TotalDistance")) * 1000 + 0.5);
        figure(user, "steps", date, row.number(columns.indexOf("TotalSteps")), day);
        figure(user, "distanceM", date, metres, day);
        figure(user, "energyKcal", date, row.number(columns.indexOf("Calories")), day);
        figure(user, "activeMinutes", date, active, day);
        figure(user, "sedentaryMinutes", date, sedentary, day);
        boolean worn = day.path("worn").booleanValue(true);
        boolean expected = sedentary != NOT_WORN_MINUTES;
        user.compared("worn", worn == expected, date + ": file " + expected + ", served " + worn);
    }

    private void sleep(Columns columns, Row row) throws Malformed {
        LocalDate date = date(row.text(columns.indexOf("SleepDay")));
        Tally user = user(row.text(columns.indexOf("Id")));
        double minutes = row.number(columns.indexOf("TotalMinutesAsleep"));
        Optional<JsonNode> day = served.day(user.userId(), date);
        if (day.isEmpty()) {
            user.compared("sleepMinutes", false, date + " is not served");
            return;
        }
        figure(user, "sleepMinutes", date, minutes, day.get());
        int records = day.get().path("sleepMinutes").path("records").intValue(0);
        user.compared("sleepOnce", records == 1, date + " is made of " + records + " records");
    }

    private static void figure(Tally user, String name, LocalDate date, double expected, JsonNode day) {
        JsonNode value = day.path(name).path("value");
        boolean equal = value.isNumber() && Math.abs(value.doubleValue() - expected) < 1e-6;
        user.compared(name, equal, date + ": file " + expected + ", served " + (value.isNumber() ? value : "nothing"));
    }

    private Tally user(String account) throws Malformed {
        return users.computeIfAbsent(FitbitUser.id(account), Tally::new);
    }

    private static LocalDate date(String text) throws Malformed {
        int end = text.indexOf(' ');
        try {
            return LocalDate.parse(end < 0 ? text : text.substring(0, end), DATE);
        } catch (DateTimeException malformed) {
            throw new Malformed(Skip.MALFORMED_TIME, "'" + text + "' is no date");
        }
    }
}
