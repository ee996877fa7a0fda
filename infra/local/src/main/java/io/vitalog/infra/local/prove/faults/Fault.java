package io.vitalog.infra.local.prove.faults;

/**
 * One fault.
 *
 * @param afterS seconds of load that pass before it strikes
 * @param downS seconds until the part is started again, or goes on
 */
public record Fault(Part part, Kind kind, int afterS, int downS) {}
