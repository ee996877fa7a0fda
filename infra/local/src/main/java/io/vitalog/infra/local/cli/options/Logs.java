package io.vitalog.infra.local.cli.options;

import io.vitalog.infra.local.stack.DataDirectory;

/** Where a process that runs for long writes its log. To be chosen before anything logs; who names a file chooses. */
public final class Logs {
    private static final String CONFIGURATION = "logback.configurationFile";

    private Logs() {}

    /** Into files of {@code data}: the terminal belongs to the command. */
    public static void into(DataDirectory data) {
        System.setProperty("vitalog.log", data.log().resolve("vitalog.log").toString());
        choose("logback-stack.xml");
    }

    /** To standard error with the time, for whoever collects the output of services. */
    public static void asService() {
        choose("logback-service.xml");
    }

    private static void choose(String file) {
        if (System.getProperty(CONFIGURATION) == null) {
            System.setProperty(CONFIGURATION, file);
        }
    }
}
