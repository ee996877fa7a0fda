package io.vitalog.infra.devices.simulation.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.days.DayOfLife;
import io.vitalog.infra.devices.simulation.days.Life;
import io.vitalog.infra.devices.simulation.population.Population;
import io.vitalog.infra.devices.simulation.sendings.EventIds;
import io.vitalog.infra.devices.simulation.sendings.Sending;
import io.vitalog.infra.devices.simulation.streams.Grain;
import io.vitalog.infra.devices.simulation.streams.Streams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JumpsTest {
    private static final LocalDate FROM = LocalDate.parse("2026-03-20");
    private static final EventIds IDS = new EventIds(new Dice(4));
    private static final FaultRates ALWAYS = FaultRates.parse("jumps=1");
    private static final List<DayOfLife> DAYS = days();

    @Test
    void jumpBothWaysAndAreSetRightWithinTheDay() {
        List<Jump> all = new ArrayList<>();
        for (DayOfLife day : DAYS) {
            Jumps jumps = Jumps.of(day, day.dice());
            assertThat(jumps.jumps()).hasSizeBetween(1, 3).allSatisfy(jump -> {
                Stretch during = jump.during();
                assertThat(jumps.aheadS(during.begin() - 1)).isZero();
                assertThat(jumps.aheadS(during.begin())).isEqualTo(jump.aheadS());
                assertThat(jumps.aheadS(during.end() - 1)).isEqualTo(jump.aheadS());
                assertThat(jumps.aheadS(during.end())).isZero();
                assertThat(during.begin() + Math.min(0, jump.aheadS()))
                        .isGreaterThanOrEqualTo(day.begin().getEpochSecond());
                assertThat(during.end() + Math.max(0, jump.aheadS()))
                        .isLessThanOrEqualTo(day.end().getEpochSecond());
            });
            all.addAll(jumps.jumps());
        }

        assertThat(all)
                .anyMatch(jump -> jump.aheadS() > 3_600)
                .anyMatch(jump -> jump.aheadS() < -3_600)
                .anyMatch(jump -> jump.aheadS() % 60 == 0)
                .anyMatch(jump -> jump.aheadS() % 60 != 0);
    }

    @ParameterizedTest
    @EnumSource
    void changeNoValueNoCountAndNothingThatIsDecided(Grain grain) {
        for (DayOfLife day : DAYS) {
            List<Sending> sound = sent(day, grain, FaultRates.NONE);
            List<Sending> jumped = sent(day, grain, ALWAYS);

            assertThat(values(jumped)).isEqualTo(values(sound));
            assertThat(decided(jumped)).isEqualTo(decided(sound));
            assertThat(sent(day, grain, ALWAYS)).isEqualTo(jumped);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leaveGapsAndTimesThatComeTwice(Grain grain) {
        int twice = 0;
        for (DayOfLife day : DAYS) {
            List<String> sound = samples(sent(day, grain, FaultRates.NONE));
            List<String> jumped = samples(sent(day, grain, ALWAYS));

            assertThat(jumped).hasSameSizeAs(sound).isNotEqualTo(sound);
            twice += jumped.size() - (int) jumped.stream().distinct().count();
        }

        assertThat(twice).isGreaterThan(100);
    }

    @Test
    void moveTheSameSamplesAloneAndInSeries() {
        for (DayOfLife day : DAYS) {
            assertThat(samples(sent(day, Grain.SINGLES, ALWAYS))).isEqualTo(samples(sent(day, Grain.SERIES, ALWAYS)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendNothingBeforeTheTimeThatItClaims(Grain grain) {
        for (DayOfLife day : DAYS) {
            assertThat(sent(day, grain, ALWAYS))
                    .allSatisfy(sending -> assertThat(last(sending)).isBeforeOrEqualTo(sending.due()))
                    .filteredOn(Sending::measured)
                    .allSatisfy(sending -> assertThat(last(sending)).isBeforeOrEqualTo(day.end()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void giveEveryRecordAnIdOfItsOwn(Grain grain) {
        List<String> ids = DAYS.stream()
                .flatMap(day -> sent(day, grain, ALWAYS).stream())
                .map(sending -> sending.event().subject() + sending.event().id())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void changeNothingOfOtherFaultsWhereTheyDoNotStrike() {
        FaultRates others =
                FaultRates.parse("gaps=0.5,drift=0.5,clock=0.5,duplicates=0.5,late=0.5,out-of-order=0.5,malformed=0.5");
        FaultRates all = FaultRates.all(0.5);
        int spared = 0;
        for (DayOfLife day : DAYS) {
            FaultyDay with = faulty(day, Grain.SERIES, all);
            if (!with.struck().containsKey(Fault.JUMPS)) {
                assertThat(with).isEqualTo(faulty(day, Grain.SERIES, others));
                spared++;
            }
        }

        assertThat(spared).isBetween(DAYS.size() / 4, 3 * DAYS.size() / 4);
    }

    private static List<DayOfLife> days() {
        List<DayOfLife> days = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            Life life = new Life(new Population(4, FROM).person(number), FROM);
            for (int day = 0; day < 12; day++) {
                DayOfLife lived = life.next();
                if (lived.person().wearable(lived.number()) != null) {
                    days.add(lived);
                }
            }
        }
        return days;
    }

    private static FaultyDay faulty(DayOfLife day, Grain grain, FaultRates rates) {
        return DeviceFaults.of(Streams.of(day, grain), day, rates, IDS);
    }

    private static List<Sending> sent(DayOfLife day, Grain grain, FaultRates rates) {
        return faulty(day, grain, rates).sendings();
    }

    private static List<Sending> decided(List<Sending> sendings) {
        return sendings.stream().filter(sending -> !sending.measured()).toList();
    }

    private static List<String> values(List<Sending> sendings) {
        List<String> values = new ArrayList<>();
        for (Sending sending : sendings) {
            if (sending.event().fact() instanceof ReadingEvent reading) {
                for (int i = 0; i < reading.size(); i++) {
                    values.add(reading.metric() + "=" + reading.value(i));
                }
            } else {
                values.add(sending.event().fact().toString());
            }
        }
        return values.stream().sorted().toList();
    }

    /** Metrics and seconds of all samples, in their order. */
    private static List<String> samples(List<Sending> sendings) {
        List<String> samples = new ArrayList<>();
        for (Sending sending : sendings) {
            if (sending.event().fact() instanceof ReadingEvent reading) {
                for (int i = 0; i < reading.size(); i++) {
                    samples.add(reading.metric() + "@" + sending.event().time().plusSeconds(reading.offsetS(i)));
                }
            }
        }
        return samples.stream().sorted().toList();
    }

    private static Instant last(Sending sending) {
        double seconds = switch (sending.event().fact()) {
            case ReadingEvent reading -> reading.offsetS(reading.size() - 1);
            case ActivityRecorded activity -> activity.elapsedS();
            case SleepRecorded sleep -> sleep.inBedS();
            default -> 0;
        };
        return sending.event().time().plusSeconds((long) seconds);
    }
}
