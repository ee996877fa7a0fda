package io.vitalog.infra.devices.simulation.ledger;

import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent;
import io.vitalog.infra.devices.simulation.faults.Fault;
import io.vitalog.infra.devices.simulation.sendings.Sending;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the accounts of one user's dates. Used by one thread at a time. */
public final class UserLedger {
    /** A device's clock is never behind by so many days. */
    private static final int MOST_DAYS_BEHIND = 1;

    private static final DayAccount NOTHING = new DayAccount();

    private final String user;
    private final ZoneId zone;
    private final TreeMap<LocalDate, DayAccount> accounts = new TreeMap<>();
    private LocalDate closed = LocalDate.MIN;
    private DayAccount last = NOTHING;

    public UserLedger(String user, ZoneId zone) {
        this.user = user;
        this.zone = zone;
    }

    /** Takes what was sent. */
    public void sent(Sending sending) {
        DayAccount sentOn = account(date(sending.due()));
        if (sending.garbling() != null) {
            sentOn.malformed++;
            return;
        }
        sentOn.records++;
        Event<?> event = sending.event();
        if (event.fact() instanceof ReadingEvent reading) {
            long second = event.time().getEpochSecond();
            for (int i = 0; i < reading.size(); i++) {
                long sampled = second + reading.offsetS(i);
                account(date(Instant.ofEpochSecond(sampled))).samples.add(reading, i, sampled);
            }
        } else if (account(date(event.time())).fact(event)) {
            items(event);
        }
    }

    /** Takes how much each fault touched of what became known on {@code date}. */
    public void faults(LocalDate date, Map<Fault, Integer> struck) {
        struck.forEach((fault, times) -> account(date).faults.merge(fault.option(), times, Integer::sum));
    }

    /** The lines of dates of which nothing more can come when everything known before {@code date} was sent. */
    public List<LedgerLine.Day> closed(LocalDate date) {
        List<LedgerLine.Day> lines = new ArrayList<>();
        while (!accounts.isEmpty() && accounts.firstKey().isBefore(date.minusDays(MOST_DAYS_BEHIND))) {
            Map.Entry<LocalDate, DayAccount> first = accounts.pollFirstEntry();
            lines.add(line(first.getKey(), first.getValue()));
            closed = first.getKey();
            last = first.getValue();
        }
        return lines;
    }

    /** The lines of all other dates. */
    public List<LedgerLine.Day> rest() {
        return closed(LocalDate.MAX);
    }

    private LedgerLine.Day line(LocalDate date, DayAccount account) {
        DayAccount before = date.minusDays(1).equals(closed) ? last : NOTHING;
        return new LedgerLine.Day(
                user,
                date,
                zone.getId(),
                account.records,
                account.facts(),
                account.samples.counts(),
                account.checksum(),
                account.items(),
                account.figures(before, second(date), second(date.plusDays(1))),
                account.faults,
                account.malformed);
    }

    private void items(Event<?> event) {
        DayAccount account = account(date(event.time()));
        switch (event.fact()) {
            case WellnessSessionEvent session -> account.item(Lists.of(session), Lists.name(session, event.time()));
            case DevicePaired paired -> account.item(Lists.DEVICES, paired.deviceId() + "@" + event.time());
            case SleepRecorded sleep -> {
                account.item(Lists.SLEEP, event.factId().toString());
                slept(event, sleep);
            }
            default -> {
                String list = event.type().topic().name();
                if (Lists.OF_FACTS.contains(list)) {
                    account.item(list, event.factId().toString());
                }
            }
        }
    }

    private void slept(Event<?> event, SleepRecorded sleep) {
        Double asleepS = sleep.asleepS();
        if (asleepS != null) {
            Instant end = event.time().plusMillis(Math.round(1_000 * sleep.inBedS()));
            account(date(end)).slept(event.factId().toString(), asleepS / 60);
        }
    }

    private DayAccount account(LocalDate date) {
        return accounts.computeIfAbsent(date, _ -> new DayAccount());
    }

    private LocalDate date(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }

    private long second(LocalDate date) {
        return date.atStartOfDay(zone).toEpochSecond();
    }
}
