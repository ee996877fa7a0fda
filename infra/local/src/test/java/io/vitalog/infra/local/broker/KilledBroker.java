package io.vitalog.infra.local.broker;

import io.vitalog.infra.local.claims.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.kafka.clients.producer.KafkaProducer;

/** A process with a broker that writes numbers to itself and says which were acknowledged, until it is killed. */
final class KilledBroker {
    private static final String ACKNOWLEDGED = "acknowledged ";
    private static final int ENOUGH = 500;

    private static final String STOP_AND_CONTINUE = "kill -STOP $0 && sleep 9; kill -CONT $0";

    private KilledBroker() {}

    /** The last number that was acknowledged before the kill. */
    static int runAndKill(Path directory) throws IOException, InterruptedException {
        Process process = start(directory);
        try (BufferedReader lines = process.inputReader()) {
            return awaitAcknowledged(lines, ENOUGH);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** The same, and in between it stood still for a while. */
    static int runPauseAndKill(Path directory) throws IOException, InterruptedException {
        Process process = start(directory);
        try (BufferedReader lines = process.inputReader()) {
            int before = awaitAcknowledged(lines, ENOUGH);
            new ProcessBuilder("sh", "-c", STOP_AND_CONTINUE, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            return awaitAcknowledged(lines, before + ENOUGH);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Process start(Path directory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBroker.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int awaitAcknowledged(BufferedReader lines, int enough) throws IOException {
        int last = -1;
        String line = lines.readLine();
        while (line != null && last < enough) {
            if (line.startsWith(ACKNOWLEDGED)) {
                last = Integer.parseInt(line.substring(ACKNOWLEDGED.length()));
            }
            line = lines.readLine();
        }
        return last;
    }

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), Ports.anyFree(), Ports.anyFree())) {
            Records records = new Records(broker.bootstrapServers());
            records.createTopic();
            try (KafkaProducer<String, String> producer = records.producer()) {
                for (int number = 0; ; number++) {
                    producer.send(Records.numbered(number)).get();
                    System.out.println(ACKNOWLEDGED + number);
                }
            }
        }
    }
}
