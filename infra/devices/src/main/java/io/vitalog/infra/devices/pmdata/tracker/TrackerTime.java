package io.vitalog.infra.devices.pmdata.tracker;

import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Times as {@code 2019-11-01 14:56:32} or {@code 2019-11-02T07:19:30.000}. */
final class TrackerTime {
    private TrackerTime() {}

    static LocalDateTime of(Element element, String name) throws Malformed {
        String text = element.text(name);
        try {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeException malformed) {
            throw new Malformed(Skip.MALFORMED_TIME, name + " is '" + text + "'");
        }
    }

    static LocalDate date(Element element) throws Malformed {
        return of(element, "dateTime").toLocalDate();
    }
}
