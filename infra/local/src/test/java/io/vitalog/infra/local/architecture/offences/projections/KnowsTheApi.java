package io.vitalog.infra.local.architecture.offences.projections;

import io.vitalog.infra.local.architecture.offences.query.KnowsTopologies;

public record KnowsTheApi(KnowsTopologies other) {}
