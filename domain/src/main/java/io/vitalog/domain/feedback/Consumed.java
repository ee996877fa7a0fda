package io.vitalog.domain.feedback;

import io.vitalog.domain.facts.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user remembers to have eaten and drunk in a day.
 *
 * @param meals that were eaten, such as {@code breakfast}; an empty list says that none was
 * @param fluidGlasses 0 to 100 glasses of fluid; nobody says how large a glass is
 * @param alcohol whether there was any: {@code yes}, {@code no} or {@code maybe}
 */
public record Consumed(
        @Nullable List<String> meals,
        @Nullable Integer fluidGlasses,
        @Nullable String alcohol) {
    void check(Check check) {
        check.texts("meals", meals, 16, 64)
                .between("fluidGlasses", fluidGlasses, 0, 100)
                .oneOf("alcohol", alcohol, List.of("yes", "no", "maybe"));
    }
}
