package io.vitalog.query.app;

import io.vitalog.query.health.Pipeline;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the API listens, and who tells it of streams and projections.
 *
 * @param bind the name or address to listen on
 * @param port the port to listen on; zero for any free one
 * @param insecure whether others than this machine may ask, although nobody has to prove who they are
 * @param canary how often a user who does not exist takes a step; absent for never
 * @param pipeline tells how streams and projections are; absent when the broker must be asked
 */
public record ApiSettings(
        String bind,
        int port,
        boolean insecure,
        @Nullable Duration canary,
        @Nullable Pipeline pipeline) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int HIGHEST_PORT = 65_535;

    public ApiSettings {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("VITALOG_PORT is " + port + ", must be 0 to " + HIGHEST_PORT);
        }
        if (!address(bind).isLoopbackAddress() && !insecure) {
            throw new IllegalArgumentException("VITALOG_BIND is '" + bind + "', which others can reach, and nobody has"
                    + " to prove who they are: set VITALOG_INSECURE=true if that is meant");
        }
    }

    /** Loopback only, states from the broker. */
    public static ApiSettings onPort(int port) {
        return new ApiSettings(LOOPBACK, port, false, null, null);
    }

    /** Reads {@code VITALOG_BIND}, {@code VITALOG_PORT}, {@code VITALOG_INSECURE} and {@code VITALOG_CANARY_S}. */
    public static ApiSettings from(Map<String, String> environment) {
        String port = environment.getOrDefault("VITALOG_PORT", "8080");
        try {
            return new ApiSettings(
                    environment.getOrDefault("VITALOG_BIND", LOOPBACK),
                    Integer.parseInt(port),
                    "true".equals(environment.get("VITALOG_INSECURE")),
                    canary(environment.get("VITALOG_CANARY_S")),
                    null);
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException("VITALOG_PORT is '" + port + "', must be a whole number", malformed);
        }
    }

    private static @Nullable Duration canary(@Nullable String seconds) {
        if (seconds == null) {
            return null;
        }
        if (!seconds.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException(
                    "VITALOG_CANARY_S is '" + seconds + "', must be seconds, a whole number from 1 to 99999");
        }
        return Duration.ofSeconds(Long.parseLong(seconds));
    }

    public ApiSettings withPort(int other) {
        return new ApiSettings(bind, other, insecure, canary, pipeline);
    }

    /** With one who runs in the same process and knows how streams and projections are. */
    public ApiSettings withPipeline(Pipeline known) {
        return new ApiSettings(bind, port, insecure, canary, known);
    }

    /** The address that {@link #bind} names. */
    InetAddress address() {
        return address(bind);
    }

    private static InetAddress address(String bind) {
        try {
            if (bind.isBlank()) {
                throw new UnknownHostException("an empty name would mean every address");
            }
            return InetAddress.getByName(bind);
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException("VITALOG_BIND is '" + bind + "', which is no address here", unknown);
        }
    }
}
