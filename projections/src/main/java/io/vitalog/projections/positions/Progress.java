package io.vitalog.projections.positions;

/**
 * Says that every record of a partition before {@code offset} stands in the store.
 *
 * @param topicId the broker's id of the topic: one of the same name that was made anew has another
 * @param offset the next one to read
 */
public record Progress(String topicId, long offset) {}
