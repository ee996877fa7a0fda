package io.vitalog.query.problems;

import org.springframework.http.HttpStatus;

/** Everything that can be wrong with a request, by a code that is never renamed. */
public enum Problem {
    BAD_USER_ID("bad-user-id", HttpStatus.BAD_REQUEST, "This is no user id"),
    BAD_ID("bad-id", HttpStatus.BAD_REQUEST, "This is no id"),
    BAD_SEGMENT("bad-segment", HttpStatus.BAD_REQUEST, "This is no segment"),
    BAD_DATE("bad-date", HttpStatus.BAD_REQUEST, "This is no date"),
    BAD_TIME("bad-time", HttpStatus.BAD_REQUEST, "This is no time"),
    BAD_RANGE("bad-range", HttpStatus.BAD_REQUEST, "The range ends before it begins"),
    RANGE_TOO_WIDE("range-too-wide", HttpStatus.BAD_REQUEST, "The range is too wide"),
    BAD_LIMIT("bad-limit", HttpStatus.BAD_REQUEST, "This many items cannot be given"),
    BAD_CURSOR("bad-cursor", HttpStatus.BAD_REQUEST, "The cursor does not belong to this list"),
    BAD_POSITION("bad-position", HttpStatus.BAD_REQUEST, "This is no position"),
    BAD_FLAG("bad-flag", HttpStatus.BAD_REQUEST, "A switch is either true or false"),
    MISSING_PARAMETER("missing-parameter", HttpStatus.BAD_REQUEST, "A parameter is missing"),
    UNKNOWN_METRIC("unknown-metric", HttpStatus.BAD_REQUEST, "There is no such metric"),
    UNKNOWN_RESOLUTION("unknown-resolution", HttpStatus.BAD_REQUEST, "There is no such resolution"),
    UNKNOWN_KIND("unknown-kind", HttpStatus.BAD_REQUEST, "There is no such kind of session"),
    UNKNOWN_CLUSTER("unknown-cluster", HttpStatus.BAD_REQUEST, "No model in use has such a cluster"),
    BAD_REQUEST("bad-request", HttpStatus.BAD_REQUEST, "The request cannot be understood"),
    BAD_BODY("bad-body", HttpStatus.BAD_REQUEST, "The body cannot be understood"),
    TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
    UNSUPPORTED_TYPE("unsupported-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "A body of this kind is not taken"),
    NOTHING_TAKEN("nothing-taken", HttpStatus.UNPROCESSABLE_CONTENT, "No event of the request could be taken"),
    BUSY("busy", HttpStatus.TOO_MANY_REQUESTS, "There is no room at the moment"),
    IMPOSSIBLE("impossible-value", HttpStatus.UNPROCESSABLE_CONTENT, "This cannot be"),
    FORBIDDEN_BY_RULE("rejected", HttpStatus.CONFLICT, "A rule forbids it as things are"),
    NOT_THERE("not-there", HttpStatus.NOT_FOUND, "There is no such thing"),
    COACHES_ONLY("coaches-only", HttpStatus.FORBIDDEN, "Only coaches change the catalogue"),
    UNKNOWN_COMMAND("unknown-command", HttpStatus.NOT_FOUND, "Nothing is known of this command"),
    UNKNOWN_USER("unknown-user", HttpStatus.NOT_FOUND, "Nothing is known of this user"),
    UNKNOWN_DAY("unknown-day", HttpStatus.NOT_FOUND, "Nothing is known of this day"),
    UNKNOWN_ACTIVITY("unknown-activity", HttpStatus.NOT_FOUND, "The user has no such activity"),
    UNKNOWN_SESSION("unknown-session", HttpStatus.NOT_FOUND, "The user has no such session"),
    UNKNOWN_PLAN("unknown-plan", HttpStatus.NOT_FOUND, "The user has no such plan"),
    UNKNOWN_DEVICE("unknown-device", HttpStatus.NOT_FOUND, "The device was never this user's"),
    UNKNOWN_MEAL("unknown-meal", HttpStatus.NOT_FOUND, "The user logged no such meal"),
    UNKNOWN_PLAY("unknown-play", HttpStatus.NOT_FOUND, "The user has no such play"),
    UNKNOWN_WORKOUT("unknown-workout", HttpStatus.NOT_FOUND, "There is no such workout in the catalogue"),
    UNKNOWN_FOOD("unknown-food", HttpStatus.NOT_FOUND, "There is no such food in the catalogue"),
    UNKNOWN_INSIGHT("unknown-insight", HttpStatus.NOT_FOUND, "No session of this id has an insight"),
    UNKNOWN_MODEL("unknown-model", HttpStatus.NOT_FOUND, "There is no such model"),
    UNKNOWN_PLOT("unknown-plot", HttpStatus.NOT_FOUND, "There is no such plot"),
    UNKNOWN_PATH("unknown-path", HttpStatus.NOT_FOUND, "There is nothing at this path"),
    METHOD_NOT_ALLOWED("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED, "This path does not take that method"),
    NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE, "The answer is not to be had in that form"),
    NOT_YET("not-yet", HttpStatus.SERVICE_UNAVAILABLE, "What was asked for has not arrived yet"),
    STORE_UNAVAILABLE("store-unavailable", HttpStatus.SERVICE_UNAVAILABLE, "The store does not answer"),
    BROKER_UNAVAILABLE("broker-unavailable", HttpStatus.SERVICE_UNAVAILABLE, "The broker does not answer"),
    UNEXPECTED("unexpected", HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side");

    private final String code;
    private final HttpStatus status;
    private final String title;

    Problem(String code, HttpStatus status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    /** The stable name, for machines. */
    public String code() {
        return code;
    }

    public HttpStatus status() {
        return status;
    }

    /** The same for every occurrence. */
    public String title() {
        return title;
    }

    /** The refusal of one request. {@code detail} tells in words what was wrong with it. */
    public Refusal because(String detail) {
        return new Refusal(this, detail);
    }
}
