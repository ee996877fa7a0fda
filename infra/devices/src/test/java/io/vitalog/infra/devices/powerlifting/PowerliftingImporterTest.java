package io.vitalog.infra.devices.powerlifting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.Export;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerliftingImporterTest {
    private static final String HEADER =
            "MeetId,Date,LifterId,Sex,BirthYear,Division,Equipment,Event,WeightClassKg,TotalKg,Place";

    @TempDir
    Path directory;

    private final Collected collected = new Collected();

    @Test
    void scoresTheTotalAmongThoseOfOneCategory() throws IOException {
        ImportSummary summary = run(
                "ipf/1203,2012-06-12,L00001,M,1982,Open,Raw,SBD,59,651,1",
                "usapl/X-1,2022-01-08,L00003,F,1990,FR-O,Single-ply,SBD,84+,412.5,G",
                "usapl/X-1,2022-01-08,L00005,Mx,,MxR-O,Wraps,SBD,,300,1");

        assertThat(summary.skipped()).isEmpty();
        assertThat(collected.refused()).isEmpty();
        assertThat(collected.facts(PlayScored.class))
                .containsExactly(
                        play("2012-06-12/ipf/1203/SBD-M-59/Raw", "SBD-M-59", 0, 651),
                        play("2022-01-08/usapl/X-1/SBD-F-84+/Single-ply", "SBD-F-84+", 2, 412.5),
                        play("2022-01-08/usapl/X-1/SBD-Mx/Wraps", "SBD-Mx", 1, 300));
        assertThat(collected.eventsOf(PlayScored.class).getFirst().time())
                .isEqualTo(Instant.parse("2012-06-12T12:00:00Z"));
    }

    @Test
    void registersALifterWithWhatTheTableKnows() throws IOException {
        run(
                "ipf/1203,2012-06-12,L00001,M,1982,Open,Raw,SBD,59,651,1",
                "ipf/1301,2013-06-12,L00001,M,1982,Open,Raw,SBD,59,661,1",
                "ipf/1301,2013-06-12,L00005,Mx,,Open,Raw,SBD,59,300,1");

        assertThat(collected.eventsOf(UserRegistered.class))
                .extracting(Event::subject)
                .containsExactly("opl-L00001", "opl-L00005");
        assertThat(collected.facts(UserRegistered.class))
                .extracting(UserRegistered::profile)
                .containsExactly(profile(1982, "male"), profile(null, "other"));
    }

    @Test
    void countsALiftOfSeveralDivisionsOnce() throws IOException {
        ImportSummary summary = run(
                "usapl/X-1,2022-01-08,L00003,F,1990,FR-O,Raw,SBD,63,412.5,1",
                "usapl/X-1,2022-01-08,L00003,F,1990,FR-Jr,Raw,SBD,63,412.5,3",
                "usapl/X-1,2022-01-08,L00003,F,1990,FR-C,Raw,SBD,63,420,2",
                "usapl/X-1,2022-01-08,L00003,F,1990,F-O,Single-ply,SBD,63,430,1",
                "usapl/X-2,2022-01-08,L00003,F,1990,FR-O,Raw,SBD,63,380,1");

        assertThat(collected.facts(PlayScored.class))
                .extracting(PlayScored::score)
                .containsExactly(412.5, 430.0, 380.0);
        assertThat(summary.skipped(Skip.REPEATED).count()).isEqualTo(1);
        assertThat(summary.skipped(Skip.CONFLICTING).examples())
                .singleElement()
                .asString()
                .endsWith("is 420.0 kg, before 412.5 kg");
    }

    @Test
    void takesNoPlayOfWhoHasNoResult() throws IOException {
        ImportSummary summary = run(
                "ipf/1203,2012-06-12,L00001,M,1982,Open,Raw,SBD,59,,DQ",
                "ipf/1203,2012-06-12,L00003,M,1982,Open,Raw,SBD,59,651,DD",
                "ipf/1203,2012-06-12,L00005,M,1982,Open,Raw,SBD,59,,4");

        assertThat(summary.skipped(Skip.NO_RESULT).count()).isEqualTo(3);
        assertThat(collected.events()).as("nobody is registered without a play").isEmpty();
    }

    @Test
    void skipsWhatCannotBeAPlay() throws IOException {
        ImportSummary summary = run(
                "ipf/1203,yesterday,L00001,M,1982,Open,Raw,SBD,59,651,1",
                "ipf/1203,1984-06-12,L00001,M,1982,Open,Raw,SBD,59,651,1",
                "ipf/1203,2012-06-12,L00001,X,1982,Open,Raw,SBD,59,651,1",
                "ipf/1203,2012-06-12,L00001,M,1982,Open,Rubber,SBD,59,651,1",
                "ipf/1203,2012-06-12,L00001,M,1982,Open,Raw,Snatch,59,651,1",
                "ipf/1203,2012-06-12,L 1,M,1982,Open,Raw,SBD,59,651,1",
                "ipf/1203,2012-06-12,L00001,M,82,Open,Raw,SBD,59,651,1",
                "ipf/1203,2012-06-12,L00001,M,1982,Open,Raw,SBD,59,heavy,1");

        assertThat(summary.skipped(Skip.MALFORMED_TIME).count()).isEqualTo(1);
        assertThat(summary.skipped(Skip.MALFORMED_FIELD).count()).isEqualTo(4);
        assertThat(summary.skipped(Skip.OUT_OF_RANGE).count()).isEqualTo(2);
        assertThat(summary.skipped(Skip.MALFORMED_NUMBER).count()).isEqualTo(1);
        assertThat(collected.events()).isEmpty();
    }

    @Test
    void tellsOfALifterWhoIsSaidToBeTwoPeople() throws IOException {
        ImportSummary summary = run(
                "ipf/1203,2012-06-12,L00001,M,1982,Open,Raw,SBD,59,651,1",
                "ipf/1301,2013-06-12,L00001,M,1963,Open,Raw,SBD,59,661,1");

        assertThat(summary.skipped(Skip.CONFLICTING).examples())
                .containsExactly(
                        "results.csv.gz line 3: lifter opl-L00001 is male born in 1963, before male born in 1982");
        assertThat(collected.facts(PlayScored.class)).hasSize(2);
        assertThat(collected.facts(UserRegistered.class))
                .extracting(UserRegistered::profile)
                .containsExactly(profile(1982, "male"));
    }

    @Test
    void saysWhatItLookedFor() throws IOException {
        new Export(directory).file("results.txt", HEADER);

        assertThatThrownBy(() -> run(ImportOptions.of(directory)))
                .isInstanceOf(NothingToImport.class)
                .hasMessageContaining("no table of results");
    }

    private ImportSummary run(String... rows) throws IOException {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        new Export(directory).file("results.csv.gz", lines);
        return run(ImportOptions.of(directory));
    }

    private ImportSummary run(ImportOptions options) throws IOException {
        return Import.run(new PowerliftingImporter(options), options, collected, ImportListener.NONE);
    }

    private static PlayScored play(String key, String mode, int difficulty, double totalKg) {
        return new PlayScored("openpowerlifting", key, mode, difficulty, 9, totalKg, null, 0);
    }

    private static Profile profile(@Nullable Integer birthYear, String sex) {
        return new Profile(null, birthYear, null, sex, null, null, null, null, null, null, null, null, null);
    }
}
