package io.vitalog.infra.devices.simulation.faults;

/**
 * A clock that shows another time for a while, until it is set right.
 *
 * @param during what is measured meanwhile carries the wrong time
 * @param aheadS how many seconds the clock is ahead; negative when it is behind
 */
record Jump(Stretch during, int aheadS) {}
