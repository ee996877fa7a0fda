/**
 * K-Means: where sessions gather, and how well they do.
 *
 * <p>Enters: a table. Leaves: the parameters of a model, its metrics and notes. The same table and settings give the
 * same bits, whatever the number of cores. This room knows no Kafka; of Smile, it alone.
 */
@NullMarked
package io.vitalog.trainers.clusters;

import org.jspecify.annotations.NullMarked;
