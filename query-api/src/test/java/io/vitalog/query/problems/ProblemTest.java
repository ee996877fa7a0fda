package io.vitalog.query.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "api.md");

    @Test
    void theDocumentationListsEveryCodeUnderItsStatus() throws IOException {
        String[] rows = Files.readString(DOCUMENT).split("\n", -1);

        for (Problem problem : Problem.values()) {
            String status = String.valueOf(problem.status().value());
            assertThat(Arrays.stream(rows).filter(row -> row.contains("`" + problem.code() + "`")))
                    .as(problem.code())
                    .anyMatch(row -> row.matches("\\| [0-9, ]*" + status + "[0-9, ]* \\|.*"));
        }
    }

    @Test
    void theDocumentationListsNoOther() throws IOException {
        String section = Files.readString(DOCUMENT).split("## Problems", -1)[1].split("## Health", -1)[0];

        assertThat(Pattern.compile("`([a-z]+(-[a-z]+)+)`")
                        .matcher(section)
                        .results()
                        .map(MatchResult::group))
                .allMatch(code ->
                        Arrays.stream(Problem.values()).anyMatch(problem -> code.equals("`" + problem.code() + "`")));
    }
}
