package io.vitalog.infra.local.prove.parts;

import java.io.IOException;
import java.io.OutputStream;

/** Runs a command line until the process that started it is gone: its end of the pipe closes, however it ended. */
final class Tethered {
    private static final int CUT = 143;

    private Tethered() {}

    /** Runs the class that the first argument names with the others. */
    public static void main(String... arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("tether").start(Tethered::untilCut);
        String[] others = new String[arguments.length - 1];
        System.arraycopy(arguments, 1, others, 0, others.length);
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) others);
    }

    /** Halts: who cleans up after itself here would do so against a broker that is being killed too. */
    private static void untilCut() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException cut) {
            Runtime.getRuntime().halt(CUT);
        }
        Runtime.getRuntime().halt(CUT);
    }
}
