package io.vitalog.infra.devices.simulation.days;

import java.time.Instant;

/**
 * A scored play of the exergame.
 *
 * @param difficulty -1 for experts, else 0 to 3
 * @param startSpeed as the game counts it
 */
public record Game(Instant end, String mode, int difficulty, int minutes, double score, double startSpeed) {}
