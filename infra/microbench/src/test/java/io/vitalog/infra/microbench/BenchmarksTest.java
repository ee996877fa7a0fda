package io.vitalog.infra.microbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.infra.microbench.topologies.TopologyBenchmark;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class BenchmarksTest {
    @ParameterizedTest
    @MethodSource("all")
    void givesAResult(String type, String method) throws ReflectiveOperationException {
        Class<?> benchmark = Class.forName(type);
        Object state = benchmark.getConstructor().newInstance();

        assertThat(benchmark.getMethod(method).invoke(state)).isNotNull();
    }

    /** Those that JMH would run: class and method. Topologies need records: they have their own test. */
    static List<String[]> all() {
        Set<BenchmarkListEntry> found = BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of());
        return found.stream()
                .map(BenchmarkListEntry::getUsername)
                .filter(name -> !name.startsWith(TopologyBenchmark.class.getName()))
                .map(name -> new String[] {
                    name.substring(0, name.lastIndexOf('.')), name.substring(name.lastIndexOf('.') + 1)
                })
                .toList();
    }
}
