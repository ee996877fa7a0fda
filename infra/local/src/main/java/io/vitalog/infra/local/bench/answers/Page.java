package io.vitalog.infra.local.bench.answers;

import io.vitalog.infra.devices.simulation.population.Population;
import io.vitalog.infra.local.bench.measuring.Effort;
import java.time.LocalDate;
import java.util.Locale;

/** A kind of question. Which user it is about, and which of their days, follows from its number. */
enum Page {
    USER(""),
    DAY("/days/%1$s"),
    DAYS("/days?from=%2$s&to=%1$s"),
    ACTIVITIES("/activities"),
    SLEEP("/sleep"),
    SESSIONS("/sessions"),
    MEALS("/meals"),
    FEEDBACK("/feedback"),
    MINUTES("/readings?metric=heartRateBpm&from=%1$s&to=%3$s&resolution=minute"),
    RECOMMENDATIONS("/recommendations"),
    MOTIVATION("/motivation/moments"),
    INSIGHTS("/insights");

    /** So that neither users nor days come one after another. */
    private static final int STEP = 7_919;

    private final String pattern;

    Page(String pattern) {
        this.pattern = pattern;
    }

    /** The path of the question with this number. */
    String path(Effort effort, int number) {
        int drawn = Math.floorMod(number * (long) STEP, effort.users() * effort.days());
        LocalDate day = Effort.FROM.plusDays(drawn / effort.users());
        return "/v1/users/" + Population.userId(effort.seed(), drawn % effort.users())
                + String.format(Locale.ROOT, pattern, day, Effort.FROM, day.plusDays(1));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
