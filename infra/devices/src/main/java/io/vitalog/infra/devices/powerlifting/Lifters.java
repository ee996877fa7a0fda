package io.vitalog.infra.devices.powerlifting;

import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.facts.Violation;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import io.vitalog.infra.devices.files.Skip;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who lifted. A lifter is who the first row says; a row that says otherwise (two people of one name, a slip of the pen)
 * is told of.
 */
final class Lifters {
    private static final String PREFIX = "opl-";

    private final Map<String, Person> persons = new HashMap<>();

    private record Person(@Nullable String sex, @Nullable Integer birthYear) {
        @Override
        public String toString() {
            return sex + (birthYear == null ? "" : " born in " + birthYear);
        }
    }

    /** What is known of a lifter; nothing when no row told. */
    Profile profile(String userId) {
        Person person = persons.getOrDefault(userId, new Person(null, null));
        return profile(person);
    }

    /** The user of a row, remembered with what the row says of them. */
    String meet(Row row, Columns columns, Facts facts) throws Malformed {
        String userId = PREFIX + row.text(columns.indexOf("LifterId"));
        if (!FirstBroken.isToken(userId)) {
            throw new Malformed(Skip.MALFORMED_FIELD, "LifterId makes no user: '" + userId + "'");
        }
        Double birthYear = row.findNumber(columns.indexOf("BirthYear"));
        Person told = new Person(
                sex(row.text(columns.indexOf("Sex"))), birthYear == null ? null : (Integer) birthYear.intValue());
        requirePossible(told);
        Person known = persons.putIfAbsent(userId, told);
        if (known != null && !Objects.equals(known, told)) {
            facts.leftOut(Skip.CONFLICTING, "lifter " + userId + " is " + told + ", before " + known);
        }
        return userId;
    }

    private static void requirePossible(Person person) throws Malformed {
        Optional<Violation> broken =
                FirstBroken.of(new UserRegistered(PowerliftingImporter.ORIGIN, "account", profile(person), 0));
        if (broken.isPresent()) {
            throw new Malformed(Skip.OUT_OF_RANGE, broken.get().rule());
        }
    }

    private static Profile profile(Person person) {
        return new Profile(
                null, person.birthYear, null, person.sex, null, null, null, null, null, null, null, null, null);
    }

    private static String sex(String letter) throws Malformed {
        return switch (letter) {
            case "F" -> "female";
            case "M" -> "male";
            case "Mx" -> "other";
            default -> throw new Malformed(Skip.MALFORMED_FIELD, "Sex is '" + letter + "'");
        };
    }
}
