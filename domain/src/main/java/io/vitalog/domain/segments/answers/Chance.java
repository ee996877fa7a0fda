package io.vitalog.domain.segments.answers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Where draws come from: the same seed, recommendation and draw have the same numbers, on any machine. */
final class Chance {
    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private Chance() {}

    /** A generator that starts from the first 64 bits of a SHA-256. */
    static RandomGenerator of(long seed, String recommendationId, int draw) {
        try {
            // no id has a bar, so that no two texts are the same
            String text = seed + "|" + recommendationId + "|" + draw;
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return GENERATORS.create(ByteBuffer.wrap(hash).getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
