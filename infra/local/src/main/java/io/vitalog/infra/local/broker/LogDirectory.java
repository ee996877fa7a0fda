package io.vitalog.infra.local.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** The directory of a broker's log. */
final class LogDirectory {
    /** Written last by the formatter, so a directory with this file is whole. */
    private static final String SIGN_OF_FORMAT = "meta.properties";

    private LogDirectory() {}

    static Path signOfFormat(Path directory) {
        return directory.resolve(SIGN_OF_FORMAT);
    }

    /** Makes a new cluster of the directory unless it is one already. */
    static void formatIfNew(Path directory) {
        if (Files.exists(signOfFormat(directory))) {
            return;
        }
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(BrokerConfig.NODE)
                    .setControllerListenerName(BrokerConfig.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(directory.toString())
                    .addDirectory(directory.toString())
                    .setPrintStream(silent)
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot make a Kafka log of " + directory, e);
        }
    }
}
