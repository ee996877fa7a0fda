package io.vitalog.infra.devices.providers.apis;

import io.vitalog.infra.devices.facts.Sports;
import io.vitalog.infra.devices.facts.Token;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.providers.telling.Amounts;
import io.vitalog.infra.devices.providers.telling.Api;
import io.vitalog.infra.devices.providers.telling.Bout;
import io.vitalog.infra.devices.providers.telling.Moment;
import io.vitalog.infra.devices.providers.telling.Telling;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Runkeeper's Health Graph: activities at a local time, with the hours ahead of UTC unless another app wrote them. Such
 * an app is the origin.
 */
public final class RunkeeperApi implements Api {
    private static final String ORIGIN = "runkeeper";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss", Locale.ENGLISH);
    private static final double HOUR_S = 3_600;

    @Override
    public boolean knows(Element answer) {
        return answer.node().path("items").isArray() && answer.has("size");
    }

    @Override
    public void tell(Element answer, Telling telling) {
        telling.rows(answer.list("items"), activity -> activity(activity, telling));
    }

    private static void activity(Element activity, Telling telling) throws Malformed {
        String title = activity.text("type");
        telling.activity(new Bout(
                origin(activity.find("source")),
                activity.text("uri"),
                Sports.of(title),
                title,
                start(activity, telling),
                activity.number("duration"),
                new Amounts(null, activity.findNumber("total_distance"), activity.findNumber("total_calories")),
                0));
    }

    private static Moment start(Element activity, Telling telling) throws Malformed {
        LocalDateTime time = Moment.localTime("start_time", activity.text("start_time"), TIME);
        Double hours = activity.findNumber("utc_offset");
        if (hours != null) {
            return Moment.at(time, offset(hours));
        }
        if (telling.clock().zone() == null) {
            throw new Malformed(Skip.NO_TIME, time + " has no utc_offset: name a zone, as in --zone Europe/Paris");
        }
        return Moment.local(time, telling.clock());
    }

    private static ZoneOffset offset(double hours) throws Malformed {
        if (Math.abs(hours * HOUR_S) > ZoneOffset.MAX.getTotalSeconds()) {
            throw new Malformed(Skip.OUT_OF_RANGE, "utc_offset is " + hours);
        }
        return ZoneOffset.ofTotalSeconds((int) Math.round(hours * HOUR_S));
    }

    private static String origin(@Nullable String source) {
        boolean other = source != null && !source.isBlank() && !source.equalsIgnoreCase(ORIGIN);
        return other ? Token.of(ORIGIN + " " + source) : ORIGIN;
    }
}
