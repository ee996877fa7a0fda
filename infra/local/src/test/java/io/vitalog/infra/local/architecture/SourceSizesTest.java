package io.vitalog.infra.local.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSizesTest {
    private static final Path PROJECT = Path.of("..", "..");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain",
                "streams",
                "projections",
                "query-api",
                "trainers",
                "infra/devices",
                "infra/local",
                "infra/microbench"
            })
    void keepsEachModuleSmall(String module) {
        assertThat(SourceSizes.tooLargeBelow(PROJECT.resolve(module).resolve("src/main/java")))
                .isEmpty();
    }

    @Test
    void findsALongMethod() throws IOException {
        write("Long.java", "class Long {\nvoid wait() {" + "\nwait();".repeat(25) + "}\n}\n");

        assertThat(SourceSizes.tooLargeBelow(directory))
                .singleElement()
                .asString()
                .startsWith("26 lines in method");
    }

    @Test
    void countsACallOfAConstructorAsOneLine() throws IOException {
        String table = "return new Table(" + "\n1,".repeat(30) + "1);";
        write("Wide.java", "class Wide {\nTable of() {\n" + table + "\n}\n}\n");
        write("Long.java", "class Long {\nTable of() {" + "\nwait();".repeat(23) + table + "\n}\n}\n");

        assertThat(SourceSizes.tooLargeBelow(directory)).isEmpty();

        write("Longer.java", "class Longer {\nTable of() {" + "\nwait();".repeat(24) + table + "\n}\n}\n");

        assertThat(SourceSizes.tooLargeBelow(directory))
                .singleElement()
                .asString()
                .startsWith("26 lines in method");
    }

    @Test
    void findsALongClass() throws IOException {
        write("Long.java", "class Long {" + "\nint a;".repeat(219) + "\n}\n");

        assertThat(SourceSizes.tooLargeBelow(directory))
                .singleElement()
                .asString()
                .startsWith("221 lines in class");
    }

    @Test
    void findsAWideConstructorButSparesRecordsAndEnums() throws IOException {
        write("Wide.java", "class Wide { Wide(int a, int b, int c, int d, int e) {} }\n");
        write("Code.java", "enum Code { A(1, 2, 3, 4, 5); Code(int a, int b, int c, int d, int e) {} }\n");
        write("Row.java", "record Row(int a, int b, int c, int d, int e) { Row { a = 0; } }\n");

        assertThat(SourceSizes.tooLargeBelow(directory))
                .singleElement()
                .asString()
                .startsWith("5 parameters");
    }

    @Test
    void findsAWideLine() throws IOException {
        write("Wide.java", "// " + "é".repeat(118) + "\n");

        assertThat(SourceSizes.tooLargeBelow(directory))
                .singleElement()
                .asString()
                .startsWith("121 columns");
    }

    @Test
    void findsACrowdedPackage() throws IOException {
        for (int i = 0; i < 13; i++) {
            write("Guest" + i + ".java", "class Guest" + i + " {}\n");
        }

        assertThat(SourceSizes.tooLargeBelow(directory))
                .singleElement()
                .asString()
                .startsWith("13 files");
    }

    private void write(String name, String source) throws IOException {
        Files.writeString(directory.resolve(name), source);
    }
}
