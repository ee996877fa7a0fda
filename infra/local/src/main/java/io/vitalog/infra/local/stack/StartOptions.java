package io.vitalog.infra.local.stack;

/**
 * How a stack starts.
 *
 * @param fresh whether to delete what the data directory holds first
 * @param bare whether to start broker, store and topics alone; streams, projections and API join as other processes
 */
public record StartOptions(boolean fresh, boolean bare) {
    /** Everything, on what is there. */
    public static final StartOptions USUAL = new StartOptions(false, false);
}
