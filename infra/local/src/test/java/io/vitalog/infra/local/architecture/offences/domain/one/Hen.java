package io.vitalog.infra.local.architecture.offences.domain.one;

import io.vitalog.infra.local.architecture.offences.domain.other.Egg;

public record Hen(Egg cameFrom) {}
