package io.vitalog.infra.local.served;

import io.vitalog.infra.devices.check.SimulationCheck;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the API serves of simulated users. */
public record ServedSimulation(ServedApi api) implements SimulationCheck.Served {
    @Override
    public List<JsonNode> list(String userId, String name) {
        return api.all("/v1/users/" + userId + "/" + name);
    }

    @Override
    public List<JsonNode> workouts() {
        return api.all("/v1/workouts");
    }

    @Override
    public List<JsonNode> deadLetters() {
        return api.all("/v1/dead-letters");
    }
}
