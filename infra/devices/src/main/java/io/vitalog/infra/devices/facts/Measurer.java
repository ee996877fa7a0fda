package io.vitalog.infra.devices.facts;

import org.jspecify.annotations.Nullable;

/**
 * Who measured a sample.
 *
 * @param origin as facts state it
 * @param zone of the wall clock beside the wearer, or null
 */
public record Measurer(String origin, @Nullable String zone) {}
