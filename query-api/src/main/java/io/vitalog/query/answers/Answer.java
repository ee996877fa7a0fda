package io.vitalog.query.answers;

import io.vitalog.domain.envelope.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * JSON, and pictures, with an entity tag that follows from the content alone, so that the same facts give the same tag
 * after a rebuild. The tag is weak because a compressed body has the same one.
 */
public final class Answer {
    private static final int TAG_BYTES = 12;
    private static final CacheControl ASK_ME = CacheControl.noCache();

    private Answer() {}

    /** The bytes that {@code writing} produces. */
    public static byte[] bytes(Consumer<JsonGenerator> writing) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator out = Json.MAPPER.createGenerator(bytes)) {
            writing.accept(out);
        }
        return bytes.toByteArray();
    }

    /** A response of this JSON; Spring makes it a 304 when the client's {@code If-None-Match} names its tag. */
    public static ResponseEntity<byte[]> of(byte[] json) {
        return of(json, MediaType.APPLICATION_JSON);
    }

    /** The same of another type. */
    public static ResponseEntity<byte[]> of(byte[] body, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(ASK_ME)
                .eTag(tag(body))
                .body(body);
    }

    private static String tag(byte[] json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
            byte[] tag = new byte[TAG_BYTES];
            System.arraycopy(digest, 0, tag, 0, TAG_BYTES);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(tag) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
