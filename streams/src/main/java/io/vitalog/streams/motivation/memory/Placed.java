package io.vitalog.streams.motivation.memory;

import io.vitalog.domain.facts.Version;

/** Where the newest version of a play stands. */
public record Placed(Version version, String position) {}
