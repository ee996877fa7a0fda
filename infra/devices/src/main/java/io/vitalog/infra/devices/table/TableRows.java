package io.vitalog.infra.devices.table;

import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Measurer;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.facts.Token;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import io.vitalog.infra.devices.files.Skip;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file. Samples are held back for an hour, so that each column of it is a series, and not each value an
 * event.
 */
final class TableRows implements CsvRows.Mapper {
    private final Mapping mapping;
    private final Columns columns;
    private final Owner owner;
    private final Facts facts;
    private final List<List<Sample>> held = new ArrayList<>();

    /**
     * Whose the rows are.
     *
     * @param userId null where a column says it
     * @param latest when something can have happened
     */
    record Owner(@Nullable String userId, Instant latest) {}

    TableRows(Mapping mapping, Columns columns, Owner owner, Facts facts) throws Malformed {
        for (String column : mapping.columns()) {
            columns.indexOf(column);
        }
        this.mapping = mapping;
        this.columns = columns;
        this.owner = owner;
        this.facts = facts;
        mapping.measurements().forEach(_ -> held.add(new ArrayList<>()));
    }

    @Override
    public void map(Row row) throws Malformed {
        Cells cells = new Cells(columns, row, mapping.notation());
        When.Moment at = mapping.time().of(cells);
        if (at.instant().isBefore(Intake.EARLIEST) || at.instant().isAfter(owner.latest())) {
            throw new Malformed(Skip.OUT_OF_RANGE, "a time of " + at.instant());
        }
        String user = userId(cells);
        String origin = origin(cells);
        Bouts bouts = mapping.bouts();
        if (bouts != null) {
            facts.checked(user, at.instant(), bouts.of(cells, at, origin));
        }
        Measurer measurer = new Measurer(origin, at.zone());
        for (int i = 0; i < held.size(); i++) {
            try {
                hold(i, user, measurer, at.instant().getEpochSecond(), cells);
            } catch (Malformed malformed) {
                facts.leftOut(malformed.skip(), String.valueOf(malformed.getMessage()));
            }
        }
    }

    /** Hands on what is held back. */
    void flush() {
        for (List<Sample> samples : held) {
            samples.forEach(facts::sample);
            samples.clear();
        }
    }

    private void hold(int index, String user, Measurer measurer, long second, Cells cells) throws Malformed {
        Measurement measurement = mapping.measurements().get(index);
        Double value = measurement.amount().find(cells, measurement.metric());
        if (value == null) {
            return;
        }
        if (!measurement.metric().allows(value)) {
            throw new Malformed(Skip.OUT_OF_RANGE, measurement.amount().column() + " is " + value);
        }
        long hour = Math.floorDiv(second, (long) ChunkKey.HOUR_S);
        Sample sample = new Sample(user, measurement.metric(), measurement.periodS(), hour, second, value, measurer);
        List<Sample> samples = held.get(index);
        if (!samples.isEmpty() && (samples.getFirst().window() != hour || samples.size() >= ChunkKey.HOUR_S)) {
            flush();
        }
        samples.add(sample);
    }

    private String userId(Cells cells) throws Malformed {
        Mapping.Named user = mapping.user();
        if (user == null || user.column() == null) {
            return Objects.requireNonNull(owner.userId());
        }
        String id = user.prefix() + cells.text(user.column());
        if (!FirstBroken.isToken(id)) {
            throw new Malformed(Skip.MALFORMED_FIELD, user.column() + " makes '" + id + "', which is no id");
        }
        return id;
    }

    private String origin(Cells cells) throws Malformed {
        String column = mapping.origin().column();
        String name = column == null ? null : cells.find(column);
        return column == null
                ? mapping.origin().prefix()
                : mapping.origin().prefix() + Token.of(name == null ? Mapping.ORIGIN : name);
    }
}
