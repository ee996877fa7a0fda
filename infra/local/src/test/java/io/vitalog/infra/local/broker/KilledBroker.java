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

    private KilledBroker() {}

    /** The last number that was acknowledged before the kill. */
    static int runAndKill(Path directory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBroker.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = -1;
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null && last < ENOUGH) {
                if (line.startsWith(ACKNOWLEDGED)) {
                    last = Integer.parseInt(line.substring(ACKNOWLEDGED.length()));
                }
                line = lines.readLine();
            }
        } finally {
            process.destroyForcibly().waitFor();
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
