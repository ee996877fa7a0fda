package io.vitalog.streams.intake;

/** A judged record: where it goes and the bytes it goes with. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a topic; compared nowhere
record Outcome(String topic, byte[] payload) {}
