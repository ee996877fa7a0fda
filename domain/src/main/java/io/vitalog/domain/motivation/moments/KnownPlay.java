package io.vitalog.domain.motivation.moments;

import io.vitalog.domain.facts.Version;
import io.vitalog.domain.insights.Insight.Place;
import io.vitalog.domain.plays.Play;

/**
 * The newest version of a play.
 *
 * @param event the record that it was read from
 */
public record KnownPlay(Version version, Play play, Place event) {}
