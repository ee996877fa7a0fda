package io.vitalog.query.live;

import io.vitalog.query.live.Followed.Telling;
import java.util.List;

/**
 * What there is of a user at a moment.
 *
 * @param writtenBefore the end of what is surely written of the user's partition
 * @param newest the {@code _order} of the user's newest document before that; {@link LivePosition#NOTHING} if none
 * @param serving the generations that serve
 * @param generations the same as a part of a position
 */
record Tick(String writtenBefore, String newest, List<Telling> serving, String generations) {}
