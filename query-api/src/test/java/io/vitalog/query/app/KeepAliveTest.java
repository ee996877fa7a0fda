package io.vitalog.query.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;

/** Connections that are used again. */
class KeepAliveTest {
    private static final int PATIENCE_MS = 20_000;

    /**
     * Of two requests in one packet the first waits for the store and the second is refused at once. Reactor Netty
     * 1.3.7 never read from such a connection again (its issue 4361).
     */
    @Test
    void aConnectionIsReadAgainAfterARequestThatCameEarly() throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), TestApi.address().getPort())) {
            socket.setSoTimeout(PATIENCE_MS);

            for (int round = 0; round < 3; round++) {
                socket.getOutputStream().write((get("/v1/users?limit=1") + get("/v1/users/-x")).getBytes(US_ASCII));

                assertThat(status(socket.getInputStream())).isEqualTo("HTTP/1.1 200 OK");
                assertThat(status(socket.getInputStream())).isEqualTo("HTTP/1.1 400 Bad Request");
            }
        }
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    /** Reads one whole response and gives its first line. */
    private static String status(InputStream in) throws IOException {
        String first = line(in);
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.startsWith("Content-Length: ")) {
                length = Integer.parseInt(header.substring("Content-Length: ".length()));
            }
        }
        in.readNBytes(length);
        return first;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new IOException("the connection was closed after '" + line + "'");
            }
            line.append((char) octet);
        }
        return line.toString().stripTrailing();
    }
}
