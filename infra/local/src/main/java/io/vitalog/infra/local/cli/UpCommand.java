package io.vitalog.infra.local.cli;

import io.vitalog.infra.local.cli.options.AddressLines;
import io.vitalog.infra.local.cli.options.Logs;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.stack.DataDirectory;
import io.vitalog.infra.local.stack.LocalStack;
import io.vitalog.infra.local.stack.StartOptions;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the local stack and runs until it is told to stop. */
@Command(
        name = "up",
        description = "Start broker, store, streams, projections and API in one process on loopback.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--fresh", description = "Delete what the data directory holds and begin anew.")
    private boolean fresh;

    @Option(
            names = "--bare",
            description = "Start broker and store alone; run streams, projections and api as processes of their own.")
    private boolean bare;

    @Override
    public Integer call() throws InterruptedException {
        return run(options, new StartOptions(fresh, bare), options.out(), _ -> () -> {});
    }

    /** Something that works on a running stack until it is closed. */
    interface Guest {
        AutoCloseable join(LocalStack stack);
    }

    /** Starts a stack with a guest and waits for the end of the process. */
    static int run(StackOptions options, StartOptions start, PrintWriter out, Guest guest) throws InterruptedException {
        DataDirectory data = options.data();
        Logs.into(data);
        out.println("Starting Vitalog on " + data.path() + " ...");
        out.flush();
        LocalStack stack = LocalStack.start(data, options.ports(), start, System.getenv());
        CountDownLatch stopped = new CountDownLatch(1);
        AddressLines.of(stack.addresses(), data).forEach(out::println);
        if (stack.isAnew()) {
            out.println("Generation " + stack.addresses().generation()
                    + " is built anew from the facts; vitalog status tells how far it is");
        }
        out.flush();
        AutoCloseable working = guest.join(stack);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stop(working, stack);
                            out.println("Stopped. Data stays in " + data.path());
                            out.flush();
                            stopped.countDown();
                        },
                        "stop-stack"));
        stopped.await();
        return 0;
    }

    private static void stop(AutoCloseable guest, LocalStack stack) {
        try (stack;
                guest) {
            Thread.currentThread().setName("stopping");
        } catch (Exception failure) {
            System.err.println("vitalog: did not stop cleanly: " + failure.getMessage());
        }
    }
}
