package io.vitalog.infra.devices.simulation.streams;

/** How samples travel. They are the same facts either way. */
public enum Grain {
    /** In series of an hour or a day, as a device does that is read out now and then. */
    SERIES,
    /** Each alone, as soon as it is measured. */
    SINGLES
}
