package io.vitalog.domain.feedback;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Required;
import java.util.List;

/**
 * An injury as the user tells of it.
 *
 * @param area of the body, such as {@code left-foot}
 * @param severity {@code minor} or {@code major}
 */
public record Injury(@Required String area, @Required String severity) {
    void check(Check check) {
        check.token("area", area).oneOf("severity", severity, List.of("minor", "major"));
    }
}
