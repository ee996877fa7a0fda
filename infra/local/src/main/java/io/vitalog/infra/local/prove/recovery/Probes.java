package io.vitalog.infra.local.prove.recovery;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.local.prove.stack.Recovery;
import io.vitalog.infra.local.served.ServedApi;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;

/** Users, one a partition, who take a step when they are told to, and look whether their day shows it. */
final class Probes {
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private final Deployment deployment;
    private final String[] users;
    private final Set<String> unseen = new HashSet<>();
    private int steps;

    Probes(Deployment deployment) {
        this.deployment = deployment;
        this.users = users(deployment.partitions());
    }

    /** A user of each partition. */
    static String[] users(int partitions) {
        String[] users = new String[partitions];
        for (int number = 0, found = 0; found < partitions; number++) {
            String user = "probe-" + number;
            int partition = Utils.toPositive(Utils.murmur2(Utils.utf8(user))) % partitions;
            if (users[partition] == null) {
                users[partition] = user;
                found++;
            }
        }
        return users;
    }

    /** Each takes a step; returns when the broker has them. */
    void step() {
        try (InboxSender sender = InboxSender.to(deployment, Recovery.LONGEST)) {
            for (String user : users) {
                Instant time = DAY.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(steps);
                ReadingTaken step = new ReadingTaken("probe", Metric.STEPS, 1, null, 1, "UTC", 0);
                sender.accept(Event.of(user + "-" + steps, "/prove", time, user, step));
            }
            sender.flush();
        }
        steps++;
        unseen.addAll(List.of(users));
    }

    /** How many of them see all their steps. Who did is not asked again. */
    int seen(ServedApi api) {
        unseen.removeIf(user -> shown(user, api) == steps);
        return users.length - unseen.size();
    }

    private static int shown(String user, ServedApi api) {
        return api.get("/v1/users/" + user + "/days/" + DAY)
                .map(day -> day.path("steps").path("value").asInt())
                .orElse(0);
    }

    int all() {
        return users.length;
    }
}
