package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.MongoServer;
import io.vitalog.infra.local.claims.PortTakenException;
import io.vitalog.infra.local.claims.Ports;
import io.vitalog.infra.local.store.file.StoreFile;
import java.nio.file.Path;

/**
 * A server on 127.0.0.1 that speaks MongoDB's protocol and keeps its data in one file of a directory, so that Vitalog
 * runs where no MongoDB does. For one machine and one user: no authentication, no replica.
 *
 * <p>A killed process loses at most the last {@link StoreFile#COMMIT_INTERVAL quarter of a second} of acknowledged
 * writes and what was being written to the file just then; what is left is the state of one moment, so a position
 * written after its documents never outlives them. A crash of the machine may lose more: the file is not forced to
 * the disk.
 *
 * <p>What differs from a real MongoDB, beside what mongo-java-server 1.47 lacks and says so (sessions, transactions,
 * pipeline updates, client bulk writes, text, geo, {@code explain}):
 *
 * <ul>
 *   <li>Silently: TTL indexes delete nothing; partial filters, collations, validators, hints and write concerns are
 *       ignored; views are empty; time series are plain collections; {@code collStats} knows no storage size.
 *   <li>Indexes order and find plain values: numbers, strings, dates, booleans, object ids, UUIDs, nulls. Documents
 *       with an array, a document, a decimal or the like in an indexed field are read by every query of that index.
 *       {@code $or}, {@code $ne}, {@code $exists} and regular expressions use none.
 *   <li>Without an order, documents come by index or by {@code _id}, not by insertion. Strings compare by UTF-16
 *       units, a comparison with null matches nothing, and not-a-number is the greatest number.
 *   <li>An aggregation answers in one message, which the driver refuses above 48 MB. An update that changes only the
 *       type of a number, or the order of fields, may change nothing.
 *   <li>A cursor reads what is there when it gets there; it never expires. Change streams need an oplog, which is
 *       off.
 * </ul>
 */
public final class EmbeddedStore implements AutoCloseable {
    private static final String NAME = "MongoDB";
    private static final int ACCEPTING_THREADS = 1;
    /** A client's command runs on the thread of its connection, so a long one keeps others of that thread waiting. */
    private static final int SERVING_THREADS = 16;

    private final MongoServer server;
    private boolean closed;

    private EmbeddedStore(MongoServer server) {
        this.server = server;
    }

    /**
     * Starts a store on a directory, which is made when absent.
     *
     * @param port where to listen, 0 for any free port
     * @throws PortTakenException before anything is written
     * @throws io.vitalog.infra.local.claims.DirectoryTakenException if another process has the directory
     */
    public static EmbeddedStore start(Path directory, int port) {
        Ports.requireFree(port, NAME);
        return start(StoreFile.open(directory), port);
    }

    /** Starts a store that forgets everything when it is closed. */
    public static EmbeddedStore startInMemory(int port) {
        Ports.requireFree(port, NAME);
        return start(StoreFile.inMemory(), port);
    }

    private static EmbeddedStore start(StoreFile file, int port) {
        MongoServer server = new MongoServer(new FileBackend(file));
        try {
            server.bind(Ports.loopback(port), ACCEPTING_THREADS, SERVING_THREADS);
        } catch (RuntimeException e) {
            throw new PortTakenException(port, NAME, e);
        }
        return new EmbeddedStore(server);
    }

    /** {@code mongodb://127.0.0.1:27017}. */
    public String connectionString() {
        return server.getConnectionString();
    }

    public int port() {
        return server.getLocalAddress().getPort();
    }

    /** Ends all connections and writes what is not written yet. A second call does nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            server.shutdownNow();
        }
    }
}
