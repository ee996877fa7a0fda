package io.vitalog.infra.local.cli.options;

import io.vitalog.infra.local.stack.DataDirectory;

/** No stack runs where a command looked for one. */
public final class NotRunning extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotRunning(DataDirectory data) {
        super("vitalog: no stack runs on " + data.path() + System.lineSeparator()
                + "Start one in another terminal:  ./infra/vitalog up --data " + data.path());
    }
}
