package io.vitalog.domain.insights;

/**
 * That all sessions of a partition are scored by an activated model, those of the past too.
 *
 * @param kind the feature set
 * @param version of the model
 * @param generation counts the model's activations
 * @param partitions how many say so when all do
 */
public record Generation(String kind, int version, int generation, int partition, int partitions) {}
