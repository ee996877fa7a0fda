package io.vitalog.infra.local.prove.stack;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.local.claims.Ports;
import io.vitalog.infra.local.prove.faults.Fault;
import io.vitalog.infra.local.prove.faults.Kind;
import io.vitalog.infra.local.prove.faults.Part;
import io.vitalog.infra.local.prove.parts.PartCommand;
import io.vitalog.infra.local.prove.parts.PartProcess;
import io.vitalog.infra.local.served.ServedApi;
import io.vitalog.infra.local.stack.DataDirectory;
import io.vitalog.infra.local.stack.StackFailure;
import io.vitalog.infra.topics.TopicsAsCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A stack whose parts are processes on loopback, two each of streams and projections, to be struck by faults. */
public final class SplitStack implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String LOOPBACK = "127.0.0.1:";

    /** What follows from facts; the others write facts, and do so in all generations at once. */
    private static final List<String> FOLDS =
            List.of("readings", "days", "courses", "insights", "segments", "motivation");

    private final Path directory;
    private final String mainClass;
    private final int standbys;
    private final int port = Ports.firstOfFree(5);
    private final Deployment deployment = new Deployment(
            "vitalog", 1, Deployment.LOCAL_PARTITIONS, LOOPBACK + (port + 1), "mongodb://" + LOOPBACK + (port + 3));
    private final Map<Part, PartProcess> struck = new EnumMap<>(Part.class);
    private final List<PartProcess> others = new ArrayList<>();
    private volatile boolean closed;

    /**
     * Nothing runs yet.
     *
     * @param directory of all that it keeps
     * @param standbys whether each of both streams keeps a copy of the other's state, 1, or not, 0
     */
    public SplitStack(Path directory, String mainClass, int standbys) {
        this.directory = directory;
        this.mainClass = mainClass;
        this.standbys = standbys;
    }

    /** Where it works. */
    public Deployment deployment() {
        return deployment;
    }

    /** Its API, which may not answer yet. */
    public ServedApi api() {
        return new ServedApi("http://" + LOOPBACK + (port + 4));
    }

    /** Starts all parts; returns when the broker and the store have, while the others may still be on their way. */
    public void start() throws IOException, InterruptedException {
        Files.createDirectories(directory.resolve("log"));
        DataDirectory data = new DataDirectory(directory.resolve("data"));
        String[] up = {"up", "--bare", "--data", data.path().toString(), "--port", String.valueOf(port)};
        start(Part.BROKER_AND_STORE, new PartCommand(mainClass, List.of(up), Map.of(), null, null));
        while (data.running().isEmpty()) {
            requireRunning();
            Thread.sleep(PAUSE);
        }
        for (Part streams : List.of(Part.STREAMS_1, Part.STREAMS_2)) {
            PartCommand command = part("streams").with("VITALOG_STANDBYS", String.valueOf(standbys));
            start(streams, command.keeping(state(streams.toString())));
        }
        for (Part projections : List.of(Part.PROJECTIONS_1, Part.PROJECTIONS_2)) {
            start(projections, part("projections").with("VITALOG_MEMBER", projections.toString()));
        }
        start(Part.API, part("api", "--port", String.valueOf(port + 4)));
    }

    /** Builds the read models a second time, from the beginning of the facts. */
    Deployment startRebuilding() throws IOException {
        Deployment second = deployment.inGeneration(deployment.generation() + 1);
        TopicsAsCode.ensure(second, Map.of("VITALOG_REPLICATION", "1"));
        List<String> arguments = new ArrayList<>(List.of("streams"));
        arguments.addAll(FOLDS);
        String name = "streams-rebuilding";
        PartCommand streams = PartCommand.of(second, mainClass, arguments.toArray(String[]::new));
        startOther(streams.keeping(state(name)).loggingTo(log(name)));
        startOther(PartCommand.of(second, mainClass, "projections").loggingTo(log("projections-rebuilding")));
        return second;
    }

    /** Lets it strike, and returns when the part has been started again or goes on. */
    void strike(Fault fault) throws IOException, InterruptedException {
        PartProcess process = process(fault.part());
        Duration down = Duration.ofSeconds(fault.downS());
        if (fault.kind() == Kind.PAUSE) {
            process.pause(down);
            return;
        }
        process.kill();
        if (fault.kind() == Kind.KILL_AND_LOSE_STATE) {
            process.loseState();
        }
        Thread.sleep(down);
        process.restart();
    }

    /** Has all parts print into their logs what their threads do. */
    void printThreads() {
        try {
            for (PartProcess process : struck.values()) {
                process.printThreads();
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException brokenOff) {
            Thread.currentThread().interrupt();
        }
    }

    /** Kills a part and leaves it at that. */
    public void kill(Part part) {
        process(part).kill();
    }

    /** Starts a part that was killed again, on what it kept. */
    public void restart(Part part) throws IOException {
        process(part).restart();
    }

    private PartProcess process(Part part) {
        return Objects.requireNonNull(struck.get(part));
    }

    /**
     * Looks whether all parts run that have not been killed.
     *
     * @throws NotRecovered when one has ended by itself
     */
    public void requireRunning() {
        requireOpen();
        struck.forEach((part, process) -> {
            if (process.endedByItself()) {
                throw new NotRecovered(part + " ended by itself; its last words are in " + log(part.toString()));
            }
        });
        if (others.stream().anyMatch(PartProcess::endedByItself)) {
            throw new NotRecovered("what rebuilds ended by itself; its last words are in " + directory.resolve("log"));
        }
    }

    /** Kills all parts. */
    @Override
    public synchronized void close() {
        closed = true;
        struck.values().forEach(PartProcess::close);
        others.forEach(PartProcess::close);
    }

    private PartCommand part(String... arguments) {
        return PartCommand.of(deployment, mainClass, arguments);
    }

    private synchronized void start(Part part, PartCommand command) throws IOException {
        requireOpen();
        struck.put(part, PartProcess.start(command.loggingTo(log(part.toString()))));
    }

    private synchronized void startOther(PartCommand command) throws IOException {
        requireOpen();
        others.add(PartProcess.start(command));
    }

    /**
     * Looks whether the proof goes on.
     *
     * @throws StackFailure when somebody has broken it off
     */
    void requireOpen() {
        if (closed) {
            throw new StackFailure("the proof was broken off");
        }
    }

    private Path state(String name) {
        return directory.resolve("state").resolve(name);
    }

    private Path log(String name) {
        return directory.resolve("log").resolve(name + ".log");
    }
}
