/**
 * What is learnt from: rows of features.
 *
 * <p>Enters: sessions, or a CSV file. Leaves: tables of numbers. This room knows no Kafka and no model.
 */
@NullMarked
package io.vitalog.trainers.tables;

import org.jspecify.annotations.NullMarked;
