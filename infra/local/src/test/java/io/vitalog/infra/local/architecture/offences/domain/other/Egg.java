package io.vitalog.infra.local.architecture.offences.domain.other;

import io.vitalog.infra.local.architecture.offences.domain.one.Hen;

public record Egg(Hen cameFrom) {}
