package io.vitalog.infra.devices.coldstart;

import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.segments.AgeGroup;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Token;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import io.vitalog.infra.devices.files.Skip;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code users.csv}, a row a user. Since when a profile holds it does not say: for everything that Vitalog takes. */
final class UserRows implements CsvRows.Mapper {
    private final int user;
    private final int ageGroup;
    private final int level;
    private final int types;
    private final Known known;
    private final Facts facts;

    UserRows(Columns columns, Known known, Facts facts) throws Malformed {
        this.user = columns.indexOf("user_id");
        this.ageGroup = columns.indexOf("age_group");
        this.level = columns.indexOf("fitness_level");
        this.types = columns.indexOf("preferred_types");
        this.known = known;
        this.facts = facts;
    }

    @Override
    public void map(Row row) throws Malformed {
        String number = row.text(user);
        String userId = Known.userId(number);
        if (!FirstBroken.isToken(userId)) {
            throw new Malformed(Skip.MALFORMED_FIELD, "user_id makes no user: '" + number + "'");
        }
        UserRegistered registered = new UserRegistered(RecommendedWorkout.ORIGIN, "account", profile(row), 0);
        known.requireNew("user " + number);
        facts.checked(userId, Intake.EARLIEST, registered);
    }

    private Profile profile(Row row) throws Malformed {
        String ages = row.find(ageGroup);
        if (ages != null && AgeGroup.named(ages) == null) {
            throw new Malformed(Skip.MALFORMED_FIELD, "age_group is '" + ages + "', must be such as 26-35 or 66+");
        }
        String fitness = row.find(level);
        return new Profile(
                null,
                null,
                ages,
                null,
                null,
                null,
                fitness == null ? null : fitness.toLowerCase(Locale.ROOT),
                types(row.find(types)),
                null,
                null,
                null,
                null,
                null);
    }

    private static List<String> types(@Nullable String types) {
        return types == null
                ? List.of()
                : Arrays.stream(types.split(","))
                        .map(String::strip)
                        .filter(type -> !type.isEmpty())
                        .map(Token::of)
                        .distinct()
                        .toList();
    }
}
