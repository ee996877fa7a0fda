package io.vitalog.infra.devices.check;

import io.vitalog.domain.facts.FactId;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.files.SourceFile;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the files of one participant hold: fact ids with their times. Repeated log ids are one entry. */
final class PmdataFiles {
    final Map<String, Instant> activities = new HashMap<>();
    final Map<String, Instant> sleeps = new HashMap<>();
    final Set<String> naps = new HashSet<>();
    final Set<String> classic = new HashSet<>();
    final Map<String, Instant> wellness = new HashMap<>();
    final Map<String, Instant> sessions = new HashMap<>();
    final Map<String, Instant> injuries = new HashMap<>();
    final PmdataForms forms;
    /** Points by the id of the sleep, also of sleeps that the files do not hold. */
    final Map<String, Double> scores = new HashMap<>();

    private final String userId;
    private final ZoneId zone;

    PmdataFiles(String userId, ZoneId zone) {
        this.userId = userId;
        this.zone = zone;
        this.forms = new PmdataForms(userId, zone);
    }

    void read(SourceFile file) throws IOException {
        switch (file.name()) {
            case "exercise.json" -> JsonRows.read(file, this::activity, QuietLog.QUIET);
            case "sleep.json" -> JsonRows.read(file, this::sleep, QuietLog.QUIET);
            case "sleep_score.csv" -> scores(file);
            case "reporting.csv" -> forms.read(file);
            case "wellness.csv" -> reports(file, "effective_time_frame", "daily/", wellness);
            case "injury.csv" -> reports(file, "effective_time_frame", "daily/injury/", injuries);
            case "srpe.csv" -> reports(file, "end_date_time", "session/", sessions);
            default -> {}
        }
    }

    private void activity(Element exercise) throws Malformed {
        Instant start = local(exercise).toInstant(ZoneOffset.UTC);
        activities.put(id("fitbit", "activity", exercise.node().path("logId").asString()), start);
    }

    private void sleep(Element sleep) throws Malformed {
        String id = id("fitbit", "sleep", sleep.node().path("logId").asString());
        sleeps.put(id, local(sleep).atZone(zone).toInstant());
        if (!sleep.node().path("mainSleep").booleanValue(true)) {
            naps.add(id);
        }
        if (sleep.node().path("type").asString("").equals("classic")) {
            classic.add(id);
        }
    }

    private void scores(SourceFile file) throws IOException {
        CsvRows.read(
                file,
                columns -> row -> scores.put(
                        id("fitbit", "sleep", row.text(columns.indexOf("sleep_log_entry_id"))),
                        row.number(columns.indexOf("overall_score"))),
                QuietLog.QUIET);
    }

    private void reports(SourceFile file, String column, String sort, Map<String, Instant> reports) throws IOException {
        CsvRows.read(
                file,
                columns -> row -> {
                    Instant time = instant(row.text(columns.indexOf(column)));
                    reports.put(id("pmsys", "feedback", sort + time), time);
                },
                QuietLog.QUIET);
    }

    private String id(String origin, String kind, String key) {
        return FactId.of(userId, origin, kind, key).toString();
    }

    private static LocalDateTime local(Element element) throws Malformed {
        String text = element.text("startTime");
        try {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeException malformed) {
            throw malformed(text);
        }
    }

    private static Instant instant(String text) throws Malformed {
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw malformed(text);
        }
    }

    private static Malformed malformed(String text) {
        return new Malformed(Skip.MALFORMED_TIME, "'" + text + "' is no time");
    }
}
