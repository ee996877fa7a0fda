package io.vitalog.query.health;

import java.util.concurrent.CompletionStage;

/**
 * Tells how streams and projections are. A launcher that runs them beside the API in one process implements it; an API
 * in a process of its own asks the broker.
 */
public interface Pipeline {

    /** The Kafka Streams applications. Must not block. */
    CompletionStage<PartState> streams();

    /** The projections. Must not block. */
    CompletionStage<PartState> projections();
}
