package io.vitalog.infra.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.infra.devices.coldstart.ColdstartImporter;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.simulation.files.RecommenderFiles;
import io.vitalog.infra.devices.simulation.files.RecommenderSize;
import io.vitalog.infra.devices.simulation.population.Population;
import io.vitalog.infra.local.stack.RunningStack;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import reactor.core.publisher.Mono;

/** The recommender's files, live and out of order: what is served is what a pass over history gives. */
@Isolated("thousands of events at once keep the broker from answering others in time")
class SegmentsCommandTest {
    /** Two in each segment; the whole of the files is compared by hand, and in a pass over history. */
    private static final int USERS = 288;

    @TempDir
    private Path directory;

    @Test
    void whatIsServedIsWhatHistoryGives() throws Exception {
        Path data = directory.resolve("data");
        List<Event<?>> facts = facts();
        Collections.shuffle(facts, new Random(7));
        try (RunningStack stack = RunningStack.on(data)) {
            stack.write(facts);
            stack.write(facts.subList(0, 1_000));

            assertThat(verified(data, 0)).endsWith(" 0 different\n");
            assertThat(stack.send("GET", "/v1/segments/export.csv", "").body().lines())
                    .hasSize(1 + 144 * 5);
            tamper(stack.deployment());
            assertThat(verified(data, 1))
                    .startsWith("18-25|Beginner|yoga: 9999 members, ")
                    .endsWith(" 1 different\n");
        }
    }

    private List<Event<?>> facts() throws IOException {
        Path files = directory.resolve("files");
        RecommenderFiles.write(new Population(42, LocalDate.parse("2025-01-01")), RecommenderSize.of(USERS), files);
        List<Event<?>> facts = new ArrayList<>();
        ImportOptions options = ImportOptions.of(files);
        Import.run(new ColdstartImporter(options), options, facts::add, ImportListener.NONE);
        return facts;
    }

    private static String verified(Path data, int exitCode) {
        StringWriter said = new StringWriter();
        int code = Vitalog.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute("segments", "verify", "--data", data.toString());
        assertThat(code).as("%s", said).isEqualTo(exitCode);
        return said.toString();
    }

    private static void tamper(Deployment deployment) {
        try (MongoClient client = MongoClients.create(deployment.mongodb())) {
            Mono.from(client.getDatabase(deployment.database())
                            .getCollection(deployment.collection(ReadModel.SEGMENTS))
                            .updateOne(Filters.eq("_id", "18-25|Beginner|yoga"), Updates.set("members", 9_999)))
                    .block();
        }
    }
}
