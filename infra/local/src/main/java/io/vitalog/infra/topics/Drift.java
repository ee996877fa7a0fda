package io.vitalog.infra.topics;

/**
 * A topic on the broker that is not as the code says. Nobody changes it but an operator.
 *
 * @param topic full name
 * @param setting a topic setting, or {@code replicas}
 * @param wanted as the code says
 * @param found on the broker
 */
public record Drift(String topic, String setting, String wanted, String found) {
    @Override
    public String toString() {
        return topic + " has " + setting + "=" + found + ", the code says " + wanted;
    }
}
