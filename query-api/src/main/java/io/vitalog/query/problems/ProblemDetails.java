package io.vitalog.query.problems;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as RFC 9457 puts it, with our stable code.
 *
 * @param type {@code urn:vitalog:problem:} and the code
 * @param title the same for every occurrence
 * @param status of HTTP
 * @param detail what was wrong with this request
 * @param instance the path that was asked for
 * @param code stable, for machines
 * @param known the values that would have been taken
 */
public record ProblemDetails(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @Nullable List<String> known) {

    /** What is told of {@code refusal}. */
    public static ProblemDetails of(Refusal refusal, String path) {
        Problem problem = refusal.problem();
        return new ProblemDetails(
                "urn:vitalog:problem:" + refusal.code(),
                problem.title(),
                problem.status().value(),
                refusal.detail(),
                path,
                refusal.code(),
                refusal.known().isEmpty() ? null : refusal.known());
    }
}
