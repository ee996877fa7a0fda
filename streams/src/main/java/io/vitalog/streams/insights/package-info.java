/**
 * Sessions are scored by the models in use as they happen, and those of the past when a model is put to use.
 *
 * <p>Enters: {@code wellness-sessions}, {@code activities}, {@code users}, {@code models}. Leaves: {@code
 * session-insights}, {@code cluster-state}, {@code insight-generations}. Features and scores are the domain's; this
 * room keeps the sessions.
 */
@NullMarked
package io.vitalog.streams.insights;

import org.jspecify.annotations.NullMarked;
