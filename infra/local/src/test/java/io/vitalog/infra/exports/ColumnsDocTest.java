package io.vitalog.infra.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.infra.exports.tables.Table;
import io.vitalog.infra.exports.tables.kinds.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page names every column, in its order. With {@code -Dapprove=true} it is written anew from the code. */
class ColumnsDocTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "exports.md");
    private static final String BEGIN = "<!-- columns: written from the code -->\n";

    @Test
    void namesEveryColumnInItsOrder() throws IOException {
        String page = Files.readString(PAGE);
        String prose = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String columns = Tables.ALL.stream().map(ColumnsDocTest::section).collect(Collectors.joining());
        if (Boolean.getBoolean("approve")) {
            Files.writeString(PAGE, prose + columns);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(prose + columns);
    }

    private static String section(Table<?> table) {
        String rows = table.columns().all().stream()
                .map(column -> "| `" + column.name() + "` | " + column.type().words() + " |\n")
                .collect(Collectors.joining());
        return "\n### " + table.name() + "\n\n| column | holds |\n| --- | --- |\n" + rows;
    }
}
