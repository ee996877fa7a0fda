package io.vitalog.streams.app;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Sends a record that our code cannot handle to the dead letters and goes on. A failing store or broker is not the
 * record's fault: that stops the thread, and the record is tried again.
 */
public final class DeadLetterHandler extends LogAndContinueProcessingExceptionHandler {
    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
        return exception instanceof KafkaException ? Response.fail() : super.handleError(context, record, exception);
    }
}
