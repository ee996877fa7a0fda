package io.vitalog.infra.devices.simulation.faults;

import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.days.DayOfLife;
import io.vitalog.infra.devices.simulation.sendings.Garbling;
import io.vitalog.infra.devices.simulation.sendings.Sending;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;

/** What happens to records between a device and the broker. */
record Transmission(DayOfLife day, Dice dice, ObjIntConsumer<Fault> count) {
    private static final List<Garbling> GARBLINGS = List.of(Garbling.values());
    private static final double REPEATED = 0.15;
    private static final int REPEATED_AFTER_S = 300;
    private static final int MOST_MALFORMED = 3;

    /** The records in the order in which they come, after each fault that {@code strikes}. */
    List<Sending> of(List<Sending> sound, Predicate<Fault> strikes) {
        List<Sending> sendings = new ArrayList<>(sound);
        if (strikes.test(Fault.DUPLICATES)) {
            repeat(sendings);
        }
        if (strikes.test(Fault.LATE)) {
            delay(sendings, Stretch.of(day, dice.of("late")));
        }
        if (strikes.test(Fault.OUT_OF_ORDER)) {
            sendings = reversed(sendings, Stretch.of(day, dice.of("order")));
        }
        if (strikes.test(Fault.MALFORMED)) {
            spoil(sendings);
        }
        sendings.sort(Comparator.comparing(Sending::due));
        return sendings;
    }

    private void repeat(List<Sending> sendings) {
        Dice repeats = dice.of("repeats");
        int sound = sendings.size();
        for (int i = 0; i < sound; i++) {
            if (repeats.chance(REPEATED, i)) {
                Sending again = sendings.get(i);
                sendings.add(again.dueAt(again.due().plusSeconds(REPEATED_AFTER_S)));
                count.accept(Fault.DUPLICATES, 1);
            }
        }
    }

    private void delay(List<Sending> sendings, Stretch stretch) {
        for (int i = 0; i < sendings.size(); i++) {
            Sending sending = sendings.get(i);
            if (sending.measured() && stretch.holds(sending.due())) {
                sendings.set(i, sending.dueAt(day.end()));
                count.accept(Fault.LATE, 1);
            }
        }
    }

    private List<Sending> reversed(List<Sending> sendings, Stretch stretch) {
        List<Sending> others = new ArrayList<>();
        List<Sending> held = new ArrayList<>();
        for (Sending sending : sendings) {
            boolean within = sending.measured() && stretch.holds(sending.due());
            (within ? held : others).add(sending);
        }
        count.accept(Fault.OUT_OF_ORDER, held.size());
        held.reversed().forEach(sending -> others.add(sending.dueAt(stretch.over())));
        return others;
    }

    private void spoil(List<Sending> sendings) {
        Dice spoils = dice.of("spoils");
        List<Sending> measured = sendings.stream().filter(Sending::measured).toList();
        int wanted = Math.min(measured.size(), 1 + spoils.below(MOST_MALFORMED, 0));
        int first = spoils.below(Math.max(1, measured.size()), 1);
        for (int i = 0; i < wanted; i++) {
            Sending victim = measured.get((first + i) % measured.size());
            Garbling garbling = GARBLINGS.get(spoils.below(GARBLINGS.size(), 20 + i));
            sendings.add(new Sending(victim.due(), victim.event(), garbling));
            count.accept(Fault.MALFORMED, 1);
        }
    }
}
