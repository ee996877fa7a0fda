package io.vitalog.infra.devices.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadMappingTest {
    /** A mapping, and how the complaint about it begins after "the mapping". */
    private static final String FAULTS = """
            {}
            's time is missing

            []
            's content must be an object

            {'tme':'at'}
            's tme is not known here, only delimiter

            {'time':'at'}
            's measurements are missing

            {'time':{'column':'at','zone':'Mars'}}
            's time.zone 'Mars' is no time zone

            {'time':{'column':'at','pattern':'bbb'}}
            's time.pattern 'bbb' is no pattern

            {'time':{'column':'at','epoch':'weeks'}}
            's time.epoch must be one of

            {'time':{'column':['a',3]}}
            's time.column[1] must be a text

            {'time':'at','delimiter':';;','measurements':[{'column':'a','metric':'massKg'}]}
            's delimiter must be one character

            {'time':'at','charset':'ebc','measurements':[{'column':'a','metric':'massKg'}]}
            's charset 'ebc' is no charset

            {'time':'at','measurements':[{'metric':'massKg'}]}
            's measurements[0].column is missing

            {'time':'at','measurements':[{'column':'a','metric':'massKg'},{'column':'b','metric':'mod'}]}
            's measurements[1].metric 'mod' is none of heartRateBpm

            {'time':'at','measurements':[{'column':'a','metric':'massKg','unit':'km'}]}
            's measurements[0].unit 'km' is no unit

            {'time':'at','measurements':[{'column':'a','metric':'steps'}]}
            's measurements[0].periodS is missing

            {'time':'at','measurements':[{'column':'a','metric':'steps','periodS':1.5}]}
            's measurements[0].periodS must be a whole number from 0 to 86400

            {'time':'at','origin':'a b','measurements':[{'column':'a','metric':'massKg'}]}
            's origin must be 1 to 128 letters

            {'time':'at','activity':{'sport':'run'}}
            's activity must have an end or a duration

            {'time':'at','activity':{'end':'b'}}
            's activity.sport is missing

            {'time':'at','activity':{'end':'b','sport':{'column':'c','words':{'x':1}}}}
            's activity.sport.words.x must be a text

            {'time':'at','user':{'column':'u'},'measurements':[{'column':'a','metric':'massKg'}]}
            's user says whose rows
            """;

    @TempDir
    Path directory;

    static Stream<Arguments> faults() {
        return Arrays.stream(FAULTS.strip().split("\n\n")).map(fault -> Arguments.of((Object[]) fault.split("\n", -1)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysInOneLineWhatIsWrongAndWhere(String mapping, String complaint) {
        assertThatThrownBy(() -> Mapped.of(directory, "ann", mapping, "at,bpm\n"))
                .isInstanceOf(BadMapping.class)
                .message()
                .startsWith("the mapping" + complaint)
                .doesNotContain("\n");
    }

    @Test
    void saysWhereItIsNoJson() {
        assertThatThrownBy(() -> Mapped.of(directory, "ann", "{'time':\n 'at',,}", "at,bpm\n"))
                .isInstanceOf(BadMapping.class)
                .hasMessageContaining("mapping.json is no JSON at line 2: ");
    }

    @Test
    void asksForAUserWhereNoColumnSaysIt() {
        assertThatThrownBy(() -> Mapped.of(
                        directory, null, "{'time':'at','measurements':{'column':'a','metric':'mass kg'}}", "at,a\n"))
                .isInstanceOf(BadMapping.class)
                .hasMessage("the mapping has no user: name one, as in --user ann");
    }

    @Test
    void needsAFileInUtf8() throws IOException {
        Path table = Files.createFile(directory.resolve("a.csv"));
        Path nowhere = directory.resolve("nowhere.json");
        Path latin = Files.write(directory.resolve("latin.json"), new byte[] {'{', (byte) 0xE4, '}'});

        assertThatThrownBy(() -> Mapped.of(table, "ann", nowhere))
                .isInstanceOf(BadMapping.class)
                .hasMessage("there is no mapping " + nowhere);
        assertThatThrownBy(() -> Mapped.of(table, "ann", latin))
                .isInstanceOf(BadMapping.class)
                .hasMessageContaining("cannot be read");
        assertThat(table).isEmptyFile();
    }
}
