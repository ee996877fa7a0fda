package io.vitalog.query.home;

import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses to begin with; each answers as it stands. */
final class Links {
    private Links() {}

    static Map<String, String> all() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("users", "/v1/users");
        links.put("workouts", "/v1/workouts");
        links.put("foods", "/v1/foods");
        links.put("insights", "/v1/insights");
        links.put("insightSummary", "/v1/insights/summary");
        links.put("clusters", "/v1/insights/clusters");
        links.put("models", "/v1/models");
        links.put("segments", "/v1/segments");
        links.put("deadLetters", "/v1/dead-letters");
        links.put("health", "/actuator/health");
        links.put("metrics", "/actuator/prometheus");
        links.put("openapi", "/openapi");
        links.put("documentation", "/docs");
        return links;
    }
}
