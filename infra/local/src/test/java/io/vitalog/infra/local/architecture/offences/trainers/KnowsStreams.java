package io.vitalog.infra.local.architecture.offences.trainers;

import io.vitalog.infra.local.architecture.offences.streams.KnowsTooMuch;
import org.springframework.http.HttpStatus;

public record KnowsStreams(KnowsTooMuch other, HttpStatus status) {}
