package io.vitalog.infra.local.architecture.offences.query;

import io.vitalog.infra.local.architecture.offences.projections.KnowsTheApi;
import org.apache.kafka.streams.Topology;

public record KnowsTopologies(KnowsTheApi other, Topology topology) {}
