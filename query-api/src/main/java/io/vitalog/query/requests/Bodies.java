package io.vitalog.query.requests;

import io.vitalog.query.problems.Refusal;
import java.util.function.Supplier;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Bodies of requests, never more of them than is taken. */
public final class Bodies {
    private Bodies() {}

    /** The bytes of the body; empty when there is none, and {@code tooLarge} when there are more than {@code most}. */
    public static Mono<byte[]> of(ServerHttpRequest request, int most, Supplier<Refusal> tooLarge) {
        return DataBufferUtils.join(request.getBody(), most)
                .onErrorMap(DataBufferLimitException.class, _ -> tooLarge.get())
                .map(buffer -> {
                    byte[] bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                });
    }
}
