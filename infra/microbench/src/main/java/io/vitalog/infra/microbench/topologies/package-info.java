/**
 * What each topology costs alone, on one thread, under Kafka's driver for tests.
 *
 * <p>Enters: simulated people. Leaves: figures on the console. This room knows what an application is given and that it
 * writes; not how it works.
 */
@NullMarked
package io.vitalog.infra.microbench.topologies;

import org.jspecify.annotations.NullMarked;
