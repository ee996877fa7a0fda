package io.vitalog.query.feed;

import io.vitalog.query.problems.Problem;
import io.vitalog.query.problems.Refusal;
import io.vitalog.query.requests.Bodies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** The bytes of a request, unpacked, and never more than are taken. */
final class Body {
    /** The most bytes of a request, before and after unpacking. */
    static final int MOST = 5 << 20;

    private Body() {}

    /** How many bytes the request may come to; a packed one says nothing of it. */
    static int atMost(ServerHttpRequest request) {
        long stated = request.getHeaders().getContentLength();
        if (stated > MOST) {
            throw tooLarge();
        }
        return stated < 0 || packing(request) != null ? MOST : (int) stated;
    }

    static Mono<byte[]> of(ServerHttpRequest request) {
        boolean packed = isPacked(packing(request));
        return Bodies.of(request, MOST, Body::tooLarge)
                .map(bytes -> packed ? unpacked(bytes) : bytes)
                .switchIfEmpty(Mono.error(() -> Problem.BAD_BODY.because("the body is empty")));
    }

    private static @Nullable String packing(ServerHttpRequest request) {
        return request.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
    }

    private static boolean isPacked(@Nullable String packing) {
        if (packing == null || packing.equalsIgnoreCase("identity")) {
            return false;
        }
        if (packing.toLowerCase(Locale.ROOT).equals("gzip")) {
            return true;
        }
        throw Problem.UNSUPPORTED_TYPE.because("a body may be packed with gzip, not with " + packing);
    }

    private static byte[] unpacked(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = in.readNBytes(MOST + 1);
            if (unpacked.length > MOST) {
                throw tooLarge();
            }
            return unpacked;
        } catch (IOException malformed) {
            throw Problem.BAD_BODY.because("the body is not gzip, or not whole");
        }
    }

    private static Refusal tooLarge() {
        return Problem.TOO_LARGE.because(
                "a request has at most " + (MOST >> 20) + " MB, unpacked, and " + Form.MOST + " events: send several");
    }
}
