package io.vitalog.domain.segments.batch;

import io.vitalog.domain.segments.evidence.Evidence;
import io.vitalog.domain.segments.evidence.TraitHistory;
import java.util.List;

/** A user's profiles, and what their sessions and thumbs say. */
public record Voice(TraitHistory profiles, List<Evidence> evidence) {}
