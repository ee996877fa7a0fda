package io.vitalog.infra.local.architecture.offences.domain.util;

record Anything() {}
