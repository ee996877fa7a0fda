package io.vitalog.infra.devices.simulation.judging;

import io.vitalog.domain.commands.CommandCodec;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.facts.Violation;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.intake.Verdict;
import io.vitalog.infra.devices.sending.Parcel;
import io.vitalog.infra.devices.simulation.Outlet;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Judges each record as it goes by: those of the inbox as the intake does, commands as far as that can be told without
 * what was decided before them. All go on, sound or not, since some are spoiled on purpose.
 */
public final class Judging implements Outlet {
    private static final EventCodec CODEC = EventCodec.plain();

    private final Outlet next;
    private final InstantSource clock;
    private final Intake intake = new Intake(CODEC);
    private final CommandCodec commands = new CommandCodec(CODEC);
    private final LongAdder judged = new LongAdder();
    private final Map<String, LongAdder> refused = new ConcurrentHashMap<>();

    /**
     * Judges what goes to {@code next}.
     *
     * @param clock of the broker, by which a record's time may be still to come
     */
    public Judging(Outlet next, InstantSource clock) {
        this.next = next;
        this.clock = clock;
    }

    @Override
    public void send(Parcel parcel) {
        judged.increment();
        Violation violation = parcel.wish() ? ofCommand(parcel) : ofEvent(parcel);
        if (violation != null) {
            refused.computeIfAbsent(violation.cause().code(), _ -> new LongAdder())
                    .increment();
        }
        next.send(parcel);
    }

    @Override
    public void flush() {
        next.flush();
    }

    /** How many would be refused. */
    public long refused() {
        return refused.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** What was found as text, a line an entry. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "judged  %,d records: %,d would be refused", judged.sum(), refused()));
        refused.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> lines.add(String.format(
                        Locale.ROOT, "        %,12d  %s", each.getValue().sum(), each.getKey())));
        return lines;
    }

    private @Nullable Violation ofEvent(Parcel parcel) {
        Verdict verdict = intake.judge(parcel::header, parcel.key(), parcel.payload(), clock.instant());
        return verdict instanceof Verdict.Refused(Violation violation) ? violation : null;
    }

    private @Nullable Violation ofCommand(Parcel parcel) {
        try {
            Fact wish = commands.read(parcel::header, parcel.key(), parcel.payload())
                    .wish();
            return FirstBroken.of(wish).orElse(null);
        } catch (Unreadable unreadable) {
            return unreadable.violation();
        }
    }
}
