package io.vitalog.infra.local.bench.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {
    @Test
    void theMedianIsTheOneInTheMiddleHoweverTheRoundsCame() {
        assertThat(Spread.of(List.of(9.0, 1.0, 4.0))).isEqualTo(new Spread(4, 1, 9));
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Spread.of(List.of(8.0, 1.0, 2.0, 4.0))).isEqualTo(new Spread(3, 1, 8));
    }

    @Test
    void nothingHasNoMedian() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }

    @Test
    void theRoundThatWarmsUpCountsInNoSpread() {
        List<Figure> warmUp = List.of(Figure.of("p50", "ms", 900));
        List<List<Figure>> rounds = List.of(List.of(Figure.of("p50", "ms", 20)), List.of(Figure.of("p50", "ms", 10)));

        assertThat(Row.of("visible", warmUp, rounds))
                .containsExactly(
                        new Row("visible", "p50", "ms", new Spread(15, 10, 20), List.of(20.0, 10.0), 900.0, null));
    }

    @Test
    void eachFigureIsARowAndEachRemarkIsMadeOnce() {
        List<Figure> round = List.of(
                Figure.of("sent", "records/s", 7).remarking("of 300 bytes"), Figure.of("visible", "records/s", 5));

        List<Row> rows = Row.of("ingest", List.of(), List.of(round, round));

        assertThat(rows).extracting(Row::figure).containsExactly("sent", "visible");
        assertThat(rows).extracting(Row::remark).containsExactly("of 300 bytes", null);
        assertThat(rows).extracting(Row::warmUp).containsOnlyNulls();
    }
}
