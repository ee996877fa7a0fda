package io.vitalog.infra.devices.check;

import io.vitalog.infra.devices.simulation.ledger.Lists;
import io.vitalog.infra.devices.simulation.ledger.Tallied;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The items of a user's lists by the local date on which they happened, named as a ledger names them. */
final class ServedItems {
    private final ZoneId zone;
    private final Map<String, Map<LocalDate, List<String>>> names = new HashMap<>();

    private ServedItems(String zone) {
        this.zone = ZoneId.of(zone);
    }

    /** By list and date. Both maps can be changed. */
    static Map<String, Map<LocalDate, Tallied>> of(String user, String zone, SimulationCheck.Served served) {
        ServedItems items = new ServedItems(zone);
        items.facts(served.list(user, Lists.ACTIVITIES), Lists.ACTIVITIES, "activityId", "startTime");
        items.facts(served.list(user, Lists.SLEEP), Lists.SLEEP, "sleepId", "startTime");
        items.facts(served.list(user, Lists.FEEDBACK), Lists.FEEDBACK, "reportId", "time");
        items.facts(served.list(user, Lists.MEALS), Lists.MEALS, "mealId", "time");
        items.facts(served.list(user, Lists.PLAYS), Lists.PLAYS, "playId", "time");
        served.list(user, Lists.DEVICES).forEach(items::device);
        served.list(user, "sessions").forEach(items::session);
        return items.tallied();
    }

    private void facts(List<JsonNode> served, String list, String id, String time) {
        for (JsonNode item : served) {
            add(list, text(item, time), text(item, id));
        }
    }

    private void device(JsonNode device) {
        for (JsonNode pairing : device.path("pairings")) {
            String from = text(pairing, "from");
            add(Lists.DEVICES, from, text(device, "deviceId") + "@" + Instant.parse(from));
        }
    }

    private void session(JsonNode session) {
        String id = text(session, "sessionId");
        if (session.has("startedAt")) {
            add(Lists.STARTS, text(session, "startedAt"), id);
        }
        for (JsonNode progress : session.path("progress")) {
            String time = text(progress, "time");
            add(Lists.PROGRESS, time, id + "@" + Instant.parse(time));
        }
        if (session.has("endedAt")) {
            String time = text(session, "endedAt");
            add(Lists.ENDS, time, Lists.ended(id, text(session, "status"), Instant.parse(time)));
        }
    }

    private void add(String list, String time, String name) {
        LocalDate date = LocalDate.ofInstant(Instant.parse(time), zone);
        names.computeIfAbsent(list, _ -> new HashMap<>())
                .computeIfAbsent(date, _ -> new ArrayList<>())
                .add(name);
    }

    private Map<String, Map<LocalDate, Tallied>> tallied() {
        Map<String, Map<LocalDate, Tallied>> tallied = new HashMap<>();
        names.forEach((list, byDate) -> {
            Map<LocalDate, Tallied> dates = new HashMap<>();
            byDate.forEach((date, items) -> dates.put(date, Tallied.of(items)));
            tallied.put(list, dates);
        });
        return tallied;
    }

    private static String text(JsonNode item, String member) {
        return item.path(member).stringValue("");
    }
}
