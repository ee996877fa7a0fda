package io.vitalog.infra.devices.simulation.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A line of a ledger. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "line")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LedgerLine.Run.class, name = "run"),
    @JsonSubTypes.Type(value = LedgerLine.Day.class, name = "day"),
    @JsonSubTypes.Type(value = LedgerLine.End.class, name = "end")
})
public sealed interface LedgerLine {

    /**
     * What was simulated; the first line.
     *
     * @param seed, first day, days, users and fault rates as the command line takes them
     * @param workouts of the catalogue, by id
     */
    record Run(long seed, LocalDate from, int days, int users, String faults, Tallied workouts) implements LedgerLine {}

    /**
     * What was sent of a user's local date.
     *
     * @param zone of the user
     * @param records sent on the date by the simulated clock, repeated ones too, malformed ones not
     * @param facts distinct ones whose event time lies on the date, by kind; samples apart
     * @param samples distinct ones, by metric
     * @param checksum over the ids of all those facts, and over samples by device, metric, period and second
     * @param items what lists of the API must show, by list
     * @param figures what the day must show, by name; ranges as {@code heartRateBpm.min} and so on
     * @param faults how much each fault touched
     * @param malformed records sent besides, each of which must be in the dead letters
     */
    record Day(
            String user,
            LocalDate date,
            String zone,
            int records,
            Map<String, Integer> facts,
            Map<String, Integer> samples,
            String checksum,
            Map<String, Tallied> items,
            Map<String, Double> figures,
            Map<String, Integer> faults,
            int malformed)
            implements LedgerLine {}

    /**
     * The sums of all days; the last line. A ledger without it was cut off.
     *
     * @param facts distinct ones, samples too
     */
    record End(int days, long records, long facts, long malformed, List<String> lists) implements LedgerLine {}
}
