package io.vitalog.infra.devices.files;

/** Why something in a file does not become an event; the code stands in summaries. */
public enum Skip {
    NOT_GZIP("not-gzip", "the rest of a file cannot be unzipped"),
    NOT_CSV("not-csv", "a line whose quotes do not match"),
    NOT_JSON("not-json", "the rest of a file is no JSON"),
    NOT_XML("not-xml", "the rest of a file is no XML, or asks for an entity"),
    MISSING_COLUMN("missing-column", "a file lacks a column, so none of its rows can be read"),
    WRONG_FIELD_COUNT("wrong-field-count", "a row has more or fewer fields than the header"),
    MISSING_FIELD("missing-field", "a required field is absent or blank"),
    MALFORMED_NUMBER("malformed-number", "a field should be a number"),
    MALFORMED_TIME("malformed-time", "a field should be a time or a date"),
    NO_TIME("no-time", "nothing says when it was, at least not to the moment"),
    STATISTIC("statistic", "an average, a least or a greatest of values, where a measured one is wanted"),
    UNKNOWN_SCHEMA("unknown-schema", "an object that is none of the measures that are known"),
    MALFORMED_FIELD("malformed-field", "a field has another form than it should"),
    NO_SUCH_LOCAL_TIME("no-such-local-time", "a local time that a clock change leaves out"),
    NOT_MEASURED("not-measured", "a placeholder stands where nothing was measured"),
    OFF_SCALE("off-scale", "an answer of 0 on a scale that begins at 1: not answered"),
    UNKNOWN_STAGE("unknown-stage", "a stretch of sleep whose stage the device did not know"),
    UNKNOWN_UNIT("unknown-unit", "a value in a unit that is not known"),
    OUT_OF_RANGE("out-of-range", "a value, a duration or a time that no fact may have"),
    OUT_OF_ORDER("out-of-order", "an amount in an hour that was sent long before: the file has it far from its place"),
    NO_RESULT("no-result", "disqualified, absent or without a total: there is no score"),
    REPEATED("repeated", "the same once more, such as one lift that is listed in two divisions"),
    CONFLICTING("conflicting", "a row says otherwise than an earlier one, which counts"),
    UNKNOWN_USER("unknown-user", "a session or a thumb of a user whom the list of users does not hold"),
    UNKNOWN_WORKOUT("unknown-workout", "a session or a thumb of a workout that the list of workouts does not hold"),
    NO_SLEEP("no-sleep", "a score of a sleep that the export does not hold"),
    NO_FOLDER("no-folder", "a participant of the overview without a folder"),
    UNKNOWN_FORMAT("unknown-format", "a file whose content no importer knows"),
    TOO_LARGE("too-large", "a file is larger than any recording; the rest of it is not read"),
    CUT_OFF("cut-off", "the rest of a file is missing or damaged; what was whole is taken"),
    BAD_CHECKSUM("bad-checksum", "a file is not as the device wrote it; what can be read is taken"),
    NO_ACTIVITY("no-activity", "a file in which nobody recorded an activity with times"),
    IMPOSSIBLE_TIME("impossible-time", "an activity before 2000 or in the future: the clock was never set"),
    IMPOSSIBLE_VALUE("impossible-value", "a figure that no activity has");

    private final String code;
    private final String meaning;

    Skip(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public String code() {
        return code;
    }

    /** In words, for people. */
    public String meaning() {
        return meaning;
    }
}
