package io.vitalog.infra.devices.pmdata;

import io.vitalog.domain.users.Profile;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import io.vitalog.infra.devices.files.Skip;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who took part, by {@code participant-overview.csv}. Blanks, words where a number belongs and the dates of the 5 km
 * runs (numbers of a spreadsheet) say nothing of a profile.
 */
final class Participants {
    /** Most of the study lies in it: ages are turned into years of birth by it. */
    private static final int STUDY_YEAR = 2020;

    private final Set<String> folders;
    private final String zone;
    private final Map<String, Profile> profiles = new HashMap<>();

    Participants(Set<String> folders, String zone) {
        this.folders = folders;
        this.zone = zone;
    }

    /** What the overview says of a participant; only the zone when it says nothing. */
    Profile profile(String participant) {
        return profiles.getOrDefault(participant, Profile.inZone(zone));
    }

    /** Reads the rows of the overview. */
    CsvRows.Mapper mapper(Columns columns, Facts facts) throws Malformed {
        int id = columns.indexOf("participant_id");
        int age = columns.indexOf("age");
        int height = columns.indexOf("height_cm");
        int sex = columns.indexOf("gender");
        int heartRateMax = columns.indexOf("max_heart_rate");
        return row -> {
            String participant = row.text(id);
            if (!folders.contains(participant)) {
                throw new Malformed(Skip.NO_FOLDER, "participant " + participant);
            }
            Integer birthYear = birthYear(number(row, age, facts));
            Double heightCm = number(row, height, facts);
            Double maxBpm = number(row, heartRateMax, facts);
            profiles.put(participant, profile(birthYear, sex(row.find(sex)), heightCm, maxBpm));
        };
    }

    private Profile profile(
            @Nullable Integer birthYear, @Nullable String sex, @Nullable Double heightCm, @Nullable Double maxBpm) {
        return new Profile(zone, birthYear, null, sex, heightCm, null, null, null, null, maxBpm, null, null, null);
    }

    private static @Nullable Integer birthYear(@Nullable Double age) {
        return age == null ? null : (Integer) (STUDY_YEAR - age.intValue());
    }

    private static @Nullable Double number(Row row, int column, Facts facts) {
        try {
            return row.findNumber(column);
        } catch (Malformed word) {
            facts.leftOut(word.skip(), String.valueOf(word.getMessage()));
            return null;
        }
    }

    private static @Nullable String sex(@Nullable String text) {
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return lower.equals("female") || lower.equals("male") ? lower : null;
    }
}
