/**
 * The stand-in for MongoDB.
 *
 * <p>Enters: a directory and a port, then MongoDB's commands. Leaves: their answers, and one file. Knows
 * mongo-java-server and H2's maps, and nothing of what Vitalog keeps in them.
 */
@NullMarked
package io.vitalog.infra.local.store;

import org.jspecify.annotations.NullMarked;
