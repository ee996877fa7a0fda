package io.vitalog.infra.exports.sorting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalSortTest {
    private static final int ENTRIES = 20_000;

    @TempDir
    private Path directory;

    @Test
    void keepsTheGreatestValueOfEachKeyInOrderWhateverGoesThroughFiles() throws IOException {
        TreeMap<String, String> expected = new TreeMap<>();
        // the smallest of the budgets makes hundreds of runs, which are joined on the way
        for (long budget : new long[] {2_000, 100_000, 100_000_000}) {
            expected.clear();
            Random random = new Random(7);
            try (ExternalSort sort = new ExternalSort(directory, Merging.GREATEST, budget)) {
                for (int i = 0; i < ENTRIES; i++) {
                    String key = "key-" + random.nextInt(3_000);
                    String value = String.valueOf((char) ('A' + random.nextInt(26)));
                    expected.merge(key, value, (one, other) -> one.compareTo(other) > 0 ? one : other);
                    sort.add(new Entry(key.getBytes(UTF_8), value.getBytes(UTF_8)));
                }

                List<String> sorted = new ArrayList<>();
                sort.forEach(entry -> sorted.add(text(entry.key()) + text(entry.value())));

                assertThat(sorted)
                        .as("budget %s", budget)
                        .containsExactlyElementsOf(expected.entrySet().stream()
                                .map(entry -> entry.getKey() + entry.getValue())
                                .toList());
            }
            assertThat(directory).isEmptyDirectory();
        }
    }

    @Test
    void comparesBytesWithoutSign() throws IOException {
        try (ExternalSort sort = new ExternalSort(directory, Merging.GREATEST, 1)) {
            for (String key : List.of("é", "z", "a")) {
                sort.add(new Entry(key.getBytes(UTF_8), new byte[0]));
            }

            List<String> sorted = new ArrayList<>();
            sort.forEach(entry -> sorted.add(text(entry.key())));

            assertThat(sorted).containsExactly("a", "z", "é");
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
