package io.vitalog.query.app;

import io.vitalog.domain.days.Day;
import io.vitalog.domain.envelope.Json;

/** Days as the fold writes them, told as JSON because a day has many members. */
final class DayFixture {
    private DayFixture() {}

    static Day day(String userId, String date, String zone, String figures) {
        return Json.MAPPER.readValue(
                """
                {"userId":"%s","date":"%s","zone":"%s","zoneSource":"data","hours":24,"complete":0.97,"worn":true%s}""".formatted(userId, date, zone, figures.isEmpty() ? "" : "," + figures), Day.class);
    }

    /** Steps of a provider's day summary. */
    static String steps(int value, String fact) {
        return """
                "steps":{"value":%d,"source":"fitbit","records":1,"basis":"day-summary",\
                "sources":[{"source":"fitbit","basis":"day-summary","value":%d,"records":1}],"facts":["%s"]}""".formatted(value, value, fact);
    }

    /** Heart rate from the samples of chunks. */
    static String heartRate(String... chunks) {
        return """
                "heartRateBpm":{"min":51,"avg":77.25,"max":143,"source":"fitbit","records":4,"minutes":4,\
                "basis":"samples","sources":[],"chunks":["%s"]}""".formatted(String.join("\",\"", chunks));
    }
}
