package io.vitalog.domain.insights;

import io.vitalog.domain.facts.Version;
import io.vitalog.domain.insights.Insight.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a fact of a session: its newest version.
 *
 * @param done null when the newest version tells of no session done
 * @param event the record that told it
 */
public record Kept(Version version, @Nullable Done done, Place event) {}
