/**
 * An example of every released event, and the approved files that must read and be written as these for ever.
 *
 * <p>Enters: the catalogue of events. Leaves: examples for the other rooms' tests. This room knows no broker.
 */
@NullMarked
package io.vitalog.domain.golden;

import org.jspecify.annotations.NullMarked;
