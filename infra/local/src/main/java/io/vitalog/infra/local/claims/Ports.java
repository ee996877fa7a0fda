package io.vitalog.infra.local.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports of 127.0.0.1. */
public final class Ports {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int LOWEST = 23_000;
    private static final int BELOW = 32_000;

    private Ports() {}

    /** The address of a port that no other machine reaches. */
    public static InetSocketAddress loopback(int port) {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes are an address", e);
        }
    }

    /** Asks whether a server could listen on the port now; 0, any port, is always free. */
    public static void requireFree(int port, String user) {
        try (ServerSocket _ = listening(port)) {
            return;
        } catch (BindException e) {
            throw new PortTakenException(port, user, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that was free a moment ago. */
    public static int anyFree() {
        try (ServerSocket socket = listening(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first of so many free ports in a row, below those from which systems serve clients: one of these, free at a
     * moment, may belong to a connection before a server has started.
     */
    public static int firstOfFree(int count) {
        while (true) {
            int first = ThreadLocalRandom.current().nextInt(LOWEST, BELOW - count);
            if (IntStream.range(first, first + count).allMatch(Ports::isFree)) {
                return first;
            }
        }
    }

    private static boolean isFree(int port) {
        try {
            requireFree(port, "anybody");
            return true;
        } catch (PortTakenException taken) {
            return false;
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(loopback(port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
