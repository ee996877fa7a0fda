package io.vitalog.infra.local.cli.models;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What commands say. */
final class Said {
    private Said() {}

    /** What the command says to a broker at this address, or why it failed. */
    static String by(String bootstrap, Object command, String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(said, true))
                .setExecutionExceptionHandler((failure, _, _) -> {
                    said.append(String.valueOf(failure.getMessage()));
                    return 1;
                });
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--bootstrap";
        all[arguments.length + 1] = bootstrap;
        line.execute(all);
        return said.toString();
    }
}
