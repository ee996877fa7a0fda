package io.vitalog.infra.devices.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.infra.devices.files.Skip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableImporterTest {
    private static final String PULSE = "{'time':'at','measurements':[{'column':'bpm','metric':'heart rate'}]}";

    @TempDir
    Path directory;

    @Test
    void skipsRowsAndValuesThatBreakAndGoesOn() throws IOException {
        Mapped table = Mapped.of(directory, "ann", PULSE, """
                at,bpm
                2026-03-14T07:00:00Z,60
                2026-03-14 07:00:01,61
                2026-02-30T07:00:00Z,62
                2026-03-14T07:00:02Z,fast
                2026-03-14T07:00:03Z,600
                2026-03-14T07:00:04Z,
                1999-03-14T07:00:03Z,60
                2027-03-14T07:00:03Z,60
                2026-03-14T07:00:05Z,62,63
                "2026-03-14T07:00:06+01:00","64"
                """);

        assertThat(table.summary().skipped().entrySet())
                .extracting(skip -> skip.getKey() + " " + skip.getValue().count())
                .containsExactlyInAnyOrder(
                        "WRONG_FIELD_COUNT 1", "MALFORMED_NUMBER 1", "MALFORMED_TIME 1", "OUT_OF_RANGE 3");
        assertThat(table.summary().skipped(Skip.MALFORMED_TIME).examples())
                .containsExactly("table.csv line 4: at is '2026-02-30T07:00:00Z'");
        assertThat(table.collected().refused()).isEmpty();
        assertThat(samples(table))
                .containsExactly("2026-03-14T07:00:00Z 60.0", "2026-03-14T07:00:01Z 61.0", "2026-03-14T06:00:06Z 64.0");
    }

    @Test
    void skipsATableWithoutOneOfTheColumns() throws IOException {
        Mapped table = Mapped.of(directory, "ann", PULSE, "at,pulse\n2026-03-14T07:00:00Z,60\n");

        assertThat(table.summary().skipped(Skip.MISSING_COLUMN).examples())
                .containsExactly("table.csv: there is no column 'bpm'");
    }

    @Test
    void makesASeriesOfEachColumnOfAnHour() throws IOException {
        Mapped table = Mapped.of(directory, null, """
                {'time':{'column':'t','epoch':'ms'},'delimiter':'\\t','user':{'column':'u','prefix':'club-'},
                 'origin':{'column':'device'},'measurements':[{'column':'bpm','metric':'heartRateBpm'},
                 {'column':'cm','metric':'distanceM','unit':'cm','periodS':60}]}""", """
                t\tu\tdevice\tbpm\tcm
                1773471600000\t1\tMy Watch\t60\t100
                1773471660500\t1\tMy Watch\t61\t150
                1773475200000\t1\tMy Watch\t62\t200
                """);

        assertThat(table.collected().refused()).isEmpty();
        assertThat(table.collected().facts(SeriesTaken.class))
                .extracting(SeriesTaken::size)
                .containsExactly(2, 2, 1, 1);
        assertThat(table.collected().facts(SeriesTaken.class))
                .extracting(SeriesTaken::origin)
                .containsOnly("my-watch");
        assertThat(table.collected().events()).extracting(Event::subject).containsOnly("club-1");
        assertThat(samples(table)).contains("2026-03-14T07:01:00Z 1.5");
    }

    @Test
    void endsAnActivityWhereItsColumnSays() throws IOException {
        Mapped table = Mapped.of(directory, "ann", """
                {'time':{'column':'from','pattern':'M/d/yyyy h:mm a','zone':'America/New_York'},
                 'activity':{'key':'id','end':'to','sport':'ride','steps':'n','title':'note'}}""", """
                id,from,to,n,note
                7,3/14/2026 7:00 AM,3/14/2026 8:30 am,12.4,Sunny
                8,3/14/2026 7:00 AM,3/14/2026 6:30 AM,,
                """);

        assertThat(table.collected().facts(ActivityRecorded.class))
                .singleElement()
                .satisfies(ride -> {
                    assertThat(ride.key()).isEqualTo("7");
                    assertThat(ride.elapsedS()).isEqualTo(5_400);
                    assertThat(ride.steps()).isEqualTo(12);
                    assertThat(ride.title()).isEqualTo("Sunny");
                });
        assertThat(table.summary().skipped(Skip.OUT_OF_RANGE).count()).isEqualTo(1);
    }

    static List<String> samples(Mapped table) {
        return table.collected().events().stream()
                .filter(event -> event.fact() instanceof ReadingEvent)
                .flatMap(event -> {
                    ReadingEvent reading = (ReadingEvent) event.fact();
                    return IntStream.range(0, reading.size())
                            .mapToObj(i -> event.time().plusSeconds(reading.offsetS(i)) + " " + reading.value(i));
                })
                .toList();
    }
}
