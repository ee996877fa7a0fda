package io.vitalog.infra.local.architecture.offences.streams;

import io.vitalog.infra.local.architecture.offences.trainers.KnowsStreams;
import org.bson.Document;

public record KnowsTooMuch(KnowsStreams other, Document document) {}
