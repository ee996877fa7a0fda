package io.vitalog.infra.devices.simulation;

import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.infra.devices.simulation.faults.Fault;
import io.vitalog.infra.devices.simulation.sendings.Sending;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What was sent, counted. A thread counts for itself and adds to the others' now and then. */
final class Counts {
    final Map<String, Long> byType = new TreeMap<>();
    final Map<Fault, Long> struck = new EnumMap<>(Fault.class);
    long records;
    long samples;
    long malformed;
    long bytes;
    long userDays;
    int users;

    void sent(Sending sending, int size) {
        records++;
        bytes += size;
        if (sending.garbling() != null) {
            malformed++;
            return;
        }
        byType.merge(sending.event().type().name(), 1L, Long::sum);
        if (sending.event().fact() instanceof ReadingEvent reading) {
            samples += reading.size();
        }
    }

    void add(Counts other) {
        other.byType.forEach((type, count) -> byType.merge(type, count, Long::sum));
        other.struck.forEach((fault, count) -> struck.merge(fault, count, Long::sum));
        records += other.records;
        samples += other.samples;
        malformed += other.malformed;
        bytes += other.bytes;
        userDays += other.userDays;
        users += other.users;
    }
}
