package io.vitalog.query.requests;

import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.query.problems.Problem;
import java.util.regex.Pattern;

/** Ids in paths, taken only in the form in which they can exist. */
public final class Ids {
    private static final Pattern FACT = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Ids() {}

    /** A user id, by the rule that the intake applies to subjects. */
    public static String user(String text) {
        if (!FirstBroken.isToken(text)) {
            throw Problem.BAD_USER_ID.because("a user id has 1 to 128 letters, digits or any of . _ : @ / + -");
        }
        return text;
    }

    /** An id that an app gave to a session, a plan, a workout, a food: by the rule that decisions apply to it. */
    public static String resource(String text) {
        if (!FirstBroken.isToken(text)) {
            throw Problem.BAD_ID.because("an id has 1 to 128 letters, digits or any of . _ : @ / + -");
        }
        return text;
    }

    /** A fact id: a UUID in lower case. */
    public static String fact(String text) {
        if (!FACT.matcher(text).matches()) {
            throw Problem.BAD_ID.because("an id is a UUID in lower case, such as 5a1e2b1c-0d5f-5c3e-9a57-3f1c2d4e5f60");
        }
        return text;
    }
}
