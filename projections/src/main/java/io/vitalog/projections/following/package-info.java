/**
 * The engine that keeps read models up to date: it follows a topic, writes what a projection makes of each record, and
 * remembers how far it has come.
 *
 * <p>Enters: committed records of topics and the projections of the rooms beside it. Leaves: documents, progress,
 * committed offsets, dead letters. This room knows no read model.
 *
 * <p>What holds, whatever fails between two steps: documents are written before progress is stored, progress is stored
 * before the group's offsets are committed, and a start takes the smaller of the last two. Writes are guarded, so doing
 * them again, late, or from two members at once changes nothing.
 */
@NullMarked
package io.vitalog.projections.following;

import org.jspecify.annotations.NullMarked;
