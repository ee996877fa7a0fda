package io.vitalog.infra.local.cli;

import io.vitalog.infra.devices.demo.DemoFeed;
import io.vitalog.infra.devices.demo.LiveFeed;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.stack.LocalStack;
import io.vitalog.infra.local.stack.StartOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the local stack with simulated users: a month of history, then live events. */
@Command(
        name = "demo",
        description = "Start the stack and feed it: a month of history of simulated users, then live events.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final long SEED = 42;
    private static final Duration HISTORY = Duration.ofDays(30);
    private static final Duration PACE = Duration.ofSeconds(1);

    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--fresh", description = "Delete what the data directory holds and begin anew.")
    private boolean fresh;

    @Option(
            names = "--users",
            paramLabel = "N",
            defaultValue = "12",
            description = "How many simulated users (default: ${DEFAULT-VALUE}).")
    private int users;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = options.out();
        return UpCommand.run(options, new StartOptions(fresh, false), out, stack -> feed(stack, out));
    }

    private AutoCloseable feed(LocalStack stack, PrintWriter out) {
        DemoFeed feed = new DemoFeed(SEED, users);
        InboxSender sender = InboxSender.to(stack.addresses().deployment());
        Path told = options.data().demo().resolve("told-until");
        Instant now = Instant.now();
        Instant from = read(told, now.minus(HISTORY));
        out.printf("Telling %d users' history since %s ...%n", users, from);
        out.flush();
        feed.register(sender);
        feed.history(from, now, sender);
        sender.flush();
        write(told, now);
        tryOut(stack.addresses().api(), feed.userIds().getFirst()).lines().forEach(out::println);
        out.flush();
        LiveFeed live = LiveFeed.start(
                feed,
                sender,
                new LiveFeed.Clocking(InstantSource.system(), now, PACE),
                failure -> System.err.println("vitalog: live events have stopped: " + failure.getMessage()));
        return () -> {
            live.close();
            sender.close();
            write(told, Instant.now());
        };
    }

    private static String tryOut(String api, String userId) {
        return """

                Live events are coming in. Try:
                  curl %1$s/v1/users
                  curl '%1$s/v1/users/%2$s/days?limit=3'
                  curl '%1$s/v1/users/%2$s/readings?metric=heartRateBpm&resolution=hour&limit=5'
                Ctrl-C stops it.""".formatted(api, userId);
    }

    private static Instant read(Path told, Instant otherwise) {
        try {
            Instant until = Files.exists(told) ? Instant.parse(Files.readString(told)) : otherwise;
            return until.isAfter(otherwise) ? until : otherwise;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path told, Instant until) {
        try {
            Files.createDirectories(told.getParent());
            Files.writeString(told, until.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
