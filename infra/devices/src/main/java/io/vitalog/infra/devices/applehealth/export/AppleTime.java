package io.vitalog.infra.devices.applehealth.export;

import io.vitalog.domain.intake.Intake;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A time as exports write it: {@code 2016-04-02 10:40:38 +0100}. Read by hand, because there are two in each of
 * millions of records.
 */
public record AppleTime(long epochSecond, ZoneOffset offset) {
    private static final int LENGTH = 25;

    /**
     * The time of this attribute.
     *
     * @throws Malformed when it is none, or lies before anybody measured for Vitalog
     */
    public static AppleTime of(XmlElement element, String attribute) throws Malformed {
        String text = element.text(attribute);
        AppleTime time = read(attribute, text);
        if (time.epochSecond < Intake.EARLIEST.getEpochSecond()) {
            throw new Malformed(Skip.OUT_OF_RANGE, attribute + " is " + text);
        }
        return time;
    }

    public Instant instant() {
        return Instant.ofEpochSecond(epochSecond);
    }

    private static AppleTime read(String attribute, String text) throws Malformed {
        if (text.length() == LENGTH && shaped(text)) {
            try {
                int sign = text.charAt(20) == '-' ? -1 : 1;
                ZoneOffset offset = ZoneOffset.ofHoursMinutes(sign * digits(text, 21, 23), sign * digits(text, 23, 25));
                LocalDateTime local = LocalDateTime.of(
                        digits(text, 0, 4),
                        digits(text, 5, 7),
                        digits(text, 8, 10),
                        digits(text, 11, 13),
                        digits(text, 14, 16),
                        digits(text, 17, 19));
                return new AppleTime(local.toEpochSecond(offset), offset);
            } catch (DateTimeException | NumberFormatException noTime) {
                // told below, as other forms are
            }
        }
        throw new Malformed(Skip.MALFORMED_TIME, attribute + " is '" + text + "'");
    }

    private static boolean shaped(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == ' '
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && text.charAt(19) == ' '
                && (text.charAt(20) == '+' || text.charAt(20) == '-');
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException(text);
            }
            value = 10 * value + digit;
        }
        return value;
    }
}
