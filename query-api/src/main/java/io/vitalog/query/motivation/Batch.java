package io.vitalog.query.motivation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.motivation.Analysis;
import io.vitalog.domain.motivation.MotivationEngine;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import io.vitalog.domain.motivation.levels.Performance;
import io.vitalog.domain.motivation.messages.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a table of plays tells: each row is analysed, or refused with its cause.
 *
 * @param rows of the table
 * @param refused how many of them
 * @param items one a row, in their sequence
 */
record Batch(int rows, int refused, List<Item> items) {
    private static final String HEADER =
            "line,level,confidence,percentile,percentileInLevel,targetPercentile,targetScore,distance,message,error";

    /** A row: its analysis, or what is wrong with it. */
    record Item(
            int line, @Nullable Analysis analysis, @Nullable String error) {}

    static Batch of(Table table, MotivationEngine engine, String mode, Messages messages) {
        Instant now = Instant.now();
        List<Item> items = new ArrayList<>();
        int refused = 0;
        for (Table.Row row : table.rows()) {
            try {
                Performance play = Asked.of(table.values(row), mode, now);
                items.add(new Item(row.line(), engine.analyze(play, null, play.toString(), messages), null));
            } catch (IllegalArgumentException wrong) {
                items.add(new Item(row.line(), null, String.valueOf(wrong.getMessage())));
                refused++;
            }
        }
        return new Batch(table.rows().size(), refused, items);
    }

    byte[] json() {
        return Json.MAPPER.writeValueAsBytes(this);
    }

    byte[] csv() {
        return items.stream()
                .map(Batch::line)
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"))
                .getBytes(UTF_8);
    }

    private static String line(Item item) {
        Analysis analysis = item.analysis();
        if (analysis == null) {
            return item.line() + ",,,,,,,,," + quoted(String.valueOf(item.error()));
        }
        Target next = analysis.nextTarget();
        return String.join(
                ",",
                String.valueOf(item.line()),
                analysis.judgement().level(),
                String.valueOf(analysis.judgement().confidence()),
                String.valueOf(analysis.judgement().percentile()),
                String.valueOf(analysis.judgement().percentileInLevel()),
                next == null ? "" : String.valueOf(next.percentile()),
                next == null ? "" : String.valueOf(next.score()),
                next == null ? "" : String.valueOf(analysis.distance()),
                quoted(analysis.message().text()),
                "");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
