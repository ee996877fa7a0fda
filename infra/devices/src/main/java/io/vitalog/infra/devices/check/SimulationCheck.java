package io.vitalog.infra.devices.check;

import io.vitalog.infra.devices.simulation.ledger.Figures;
import io.vitalog.infra.devices.simulation.ledger.LedgerFile;
import io.vitalog.infra.devices.simulation.ledger.LedgerLine;
import io.vitalog.infra.devices.simulation.ledger.Lists;
import io.vitalog.infra.devices.simulation.ledger.Tallied;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds what is served against a simulation's ledger: every figure of every day, the items of every list by count and
 * checksum, the catalogue, the dead letters. Compares all of a user before it goes to the next.
 */
public final class SimulationCheck {
    private static final String DAYS = "days";

    private final Served served;
    private final SimulationVerdict verdict = new SimulationVerdict();
    private final Map<String, List<LedgerLine.Day>> users = new TreeMap<>();
    private int days;
    private boolean ended;

    private SimulationCheck(Served served) {
        this.served = served;
    }

    /** What is served. */
    public interface Served {
        /** All items of one of a user's lists, such as {@code days} or {@code meals}. */
        List<JsonNode> list(String userId, String name);

        /** All workouts. */
        List<JsonNode> workouts();

        /** All dead letters. */
        List<JsonNode> deadLetters();
    }

    /**
     * Compares.
     *
     * @throws IllegalArgumentException when the file is no ledger
     */
    public static SimulationVerdict of(Path ledger, Served served) throws IOException {
        SimulationCheck check = new SimulationCheck(served);
        LedgerFile.read(ledger, check::line);
        if (!check.ended) {
            check.verdict.different("the ledger was cut off: its last line is missing");
        }
        check.users.forEach(check::user);
        DeadLetters.check(check.users, served.deadLetters(), check.verdict);
        return check.verdict;
    }

    private void line(LedgerLine line) {
        switch (line) {
            case LedgerLine.Run run -> workouts(run.workouts());
            case LedgerLine.Day day -> {
                days++;
                users.computeIfAbsent(day.user(), _ -> new ArrayList<>()).add(day);
            }
            case LedgerLine.End end -> {
                ended = true;
                if (end.days() != days) {
                    verdict.different("the ledger has " + days + " days, but its last line says " + end.days());
                }
            }
        }
    }

    private void workouts(Tallied stated) {
        List<String> ids = served.workouts().stream()
                .map(workout -> workout.path("workoutId").stringValue(""))
                .filter(id -> id.startsWith("sim-w"))
                .toList();
        verdict.compare("workouts", stated, Tallied.of(ids));
    }

    private void user(String user, List<LedgerLine.Day> stated) {
        verdict.userMet();
        Map<LocalDate, JsonNode> days = new HashMap<>();
        for (JsonNode day : served.list(user, DAYS)) {
            LocalDate date = LocalDate.parse(day.path("date").stringValue(""));
            if (days.put(date, day) != null) {
                verdict.doubled(1, user + " " + date + " is served twice");
            }
        }
        Map<String, Map<LocalDate, Tallied>> items =
                ServedItems.of(user, stated.getFirst().zone(), served);
        for (LedgerLine.Day day : stated) {
            day(day, days.remove(day.date()));
            for (String list : Lists.ALL) {
                Tallied found = items.getOrDefault(list, Map.of()).getOrDefault(day.date(), Tallied.NONE);
                verdict.compare(
                        user + " " + day.date() + " " + list, day.items().getOrDefault(list, Tallied.NONE), found);
                items.getOrDefault(list, new HashMap<>()).remove(day.date());
            }
        }
        days.keySet().forEach(date -> verdict.different(user + " " + date + " is served, but nothing of it was sent"));
        items.forEach((list, left) ->
                left.forEach((date, tally) -> verdict.compare(user + " " + date + " " + list, Tallied.NONE, tally)));
    }

    private void day(LedgerLine.Day stated, @Nullable JsonNode served) {
        verdict.dayMet();
        if (stated.figures().isEmpty()) {
            return;
        }
        String place = stated.user() + " " + stated.date();
        if (served == null) {
            verdict.lost(1, place + " is not served");
            return;
        }
        stated.figures().forEach((name, value) -> {
            double found = Figures.of(served, name);
            if (Figures.same(name, value, found)) {
                verdict.equal();
            } else if (name.endsWith(".records") && found < value) {
                verdict.lost((long) (value - found), place + " " + name + ": sent " + value + ", served " + found);
            } else if (name.endsWith(".records") && found > value) {
                verdict.doubled((long) (found - value), place + " " + name + ": sent " + value + ", served " + found);
            } else {
                verdict.different(place + " " + name + ": stated " + value + ", served " + found);
            }
        });
    }
}
