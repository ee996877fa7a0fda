package io.vitalog.infra.devices.applehealth;

import io.vitalog.domain.users.Profile;
import io.vitalog.infra.devices.applehealth.export.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * What an export says of its owner. Of the day of birth the year is taken: the day is the owner's to give.
 *
 * @param birthYear four digits, or null when it is not set
 * @param sex as in profiles, or null when it is not set
 */
record Person(@Nullable Integer birthYear, @Nullable String sex) {
    static final Person UNKNOWN = new Person(null, null);

    private static final String PREFIX = "HKCharacteristicTypeIdentifier";

    /** The owner by the element {@code Me}. */
    static Person of(XmlElement me) {
        return new Person(birthYear(me.find(PREFIX + "DateOfBirth")), sex(me.find(PREFIX + "BiologicalSex")));
    }

    Profile profile(@Nullable String zone) {
        return new Profile(zone, birthYear, null, sex, null, null, null, null, null, null, null, null, null);
    }

    private static @Nullable Integer birthYear(@Nullable String date) {
        return date != null && date.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")
                ? (Integer) Integer.parseInt(date.substring(0, 4))
                : null;
    }

    private static @Nullable String sex(@Nullable String biological) {
        return switch (biological) {
            case "HKBiologicalSexFemale" -> "female";
            case "HKBiologicalSexMale" -> "male";
            case "HKBiologicalSexOther" -> "other";
            case null, default -> null;
        };
    }
}
