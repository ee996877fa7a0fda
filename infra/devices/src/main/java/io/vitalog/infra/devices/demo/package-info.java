/**
 * A dozen people who do not exist: a month of their history and then their lives as they go on.
 *
 * <p>Enters: a seed and instants. Leaves: events. The same seed and the same instants always give the same events; only
 * the pace of {@link io.vitalog.infra.devices.demo.LiveFeed} follows a clock.
 */
@NullMarked
package io.vitalog.infra.devices.demo;

import org.jspecify.annotations.NullMarked;
