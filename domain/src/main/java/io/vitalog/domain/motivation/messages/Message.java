package io.vitalog.domain.motivation.messages;

/**
 * What is said.
 *
 * @param occasion why, such as {@code first-play}
 * @param language {@code en} or {@code de}
 * @param text with its numbers
 */
public record Message(String occasion, String language, String text) {}
