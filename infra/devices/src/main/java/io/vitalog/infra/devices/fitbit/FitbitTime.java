package io.vitalog.infra.devices.fitbit;

import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Times as {@code 4/12/2016 7:19:05 PM}. Written by hand: a million of them pass in an import. */
final class FitbitTime {
    private final String text;
    private int at;

    private FitbitTime(String text) {
        this.text = text;
    }

    /** A date with or without a time of day; midnight when it has none. */
    static LocalDateTime parse(String text) throws Malformed {
        FitbitTime reader = new FitbitTime(text);
        try {
            return reader.read();
        } catch (DateTimeException | IndexOutOfBoundsException malformed) {
            throw reader.malformed();
        }
    }

    /** The date of a time. */
    static LocalDate date(String text) throws Malformed {
        return parse(text).toLocalDate();
    }

    private LocalDateTime read() throws Malformed {
        int month = number('/');
        int day = number('/');
        int year = number(' ');
        if (at >= text.length()) {
            return LocalDateTime.of(year, month, day, 0, 0);
        }
        int hour = number(':');
        int minute = number(':');
        int second = number(' ');
        return LocalDateTime.of(year, month, day, of24(hour), minute, second);
    }

    /** Reads digits and steps over the character after them, which must be {@code end} unless the text ends. */
    private int number(char end) throws Malformed {
        int start = at;
        int value = 0;
        while (at < text.length() && at - start < 4 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + (text.charAt(at++) - '0');
        }
        if (at == start || (at < text.length() && text.charAt(at) != end)) {
            throw malformed();
        }
        at++;
        return value;
    }

    private int of24(int hour) throws Malformed {
        boolean evening = text.startsWith("PM", at);
        if (hour < 1 || hour > 12 || at + 2 != text.length() || !(evening || text.startsWith("AM", at))) {
            throw malformed();
        }
        return hour % 12 + (evening ? 12 : 0);
    }

    private Malformed malformed() {
        return new Malformed(Skip.MALFORMED_TIME, "'" + text + "' is no time as 4/12/2016 7:19:05 PM");
    }
}
