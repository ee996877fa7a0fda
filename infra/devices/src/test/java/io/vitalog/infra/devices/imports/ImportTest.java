package io.vitalog.infra.devices.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.events.Event;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.Export;
import io.vitalog.infra.devices.facts.EventSink;
import io.vitalog.infra.devices.fitbit.FitbitImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final int ROWS = 2_500;

    @TempDir
    Path directory;

    @BeforeEach
    void makeAnExport() throws IOException {
        String[] lines = new String[ROWS + 1];
        Arrays.setAll(
                lines,
                row -> row == 0
                        ? "Id,Time,Value"
                        : "%d,4/12/2016 %d:%02d:%02d AM,%d"
                                .formatted(row % 3, row / 3600 + 1, row / 60 % 60, row % 60, 60 + row % 40));
        new Export(directory).file("heartrate_seconds_merged.csv.gz", lines);
    }

    @Test
    void sendsTheSameEventsInEveryOrder() throws IOException {
        List<String> asRead = run(Order.AS_READ);
        List<String> reversed = run(Order.REVERSED);
        List<String> shuffled = run(Order.shuffled(1));

        assertThat(reversed).isEqualTo(asRead.reversed()).isNotEqualTo(asRead);
        assertThat(shuffled).containsExactlyInAnyOrderElementsOf(asRead).isNotEqualTo(asRead);
        assertThat(run(Order.shuffled(1))).isEqualTo(shuffled);
        assertThat(run(Order.shuffled(2))).isNotEqualTo(shuffled);
    }

    @Test
    void reportsProgressToTheLastByteAndFlushesBeforeItReturns() throws IOException {
        List<String> calls = new ArrayList<>();
        List<ImportListener.Progress> heard = new ArrayList<>();
        EventSink sink = new EventSink() {
            @Override
            public void accept(Event<?> event) {
                calls.add("event");
            }

            @Override
            public void flush() {
                calls.add("flush");
            }
        };
        ImportOptions options = ImportOptions.of(directory).asSingles(true);

        ImportSummary summary = Import.run(new FitbitImporter(options), options, sink, heard::add);

        long size = Files.size(directory.resolve("heartrate_seconds_merged.csv.gz"));
        assertThat(heard).extracting(ImportListener.Progress::rows).containsExactly(1_000L, 2_000L, 2_500L);
        assertThat(heard.getLast()).isEqualTo(new ImportListener.Progress(size, size, ROWS, ROWS, ROWS + 3, 0));
        assertThat(summary.events()).isEqualTo(ROWS + 3).isEqualTo(calls.size() - 1);
        assertThat(calls.getLast()).isEqualTo("flush");
        assertThat(summary.elapsed()).isPositive();
    }

    @Test
    void endsWhenTheSinkFails() {
        ImportOptions options = ImportOptions.of(directory);
        EventSink full = _ -> {
            throw new IllegalStateException("full");
        };

        assertThatThrownBy(() -> Import.run(new FitbitImporter(options), options, full, ImportListener.NONE))
                .hasMessage("full");
    }

    private List<String> run(Order order) throws IOException {
        Collected each = new Collected();
        ImportOptions options = ImportOptions.of(directory).ordered(order).asSingles(true);
        Import.run(new FitbitImporter(options), options, each, ImportListener.NONE);
        return each.written();
    }
}
