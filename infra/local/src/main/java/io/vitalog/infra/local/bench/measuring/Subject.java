package io.vitalog.infra.local.bench.measuring;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.local.stack.Addresses;
import io.vitalog.infra.local.stack.DataDirectory;

/**
 * What is measured, and with how much effort.
 *
 * @param mainClass of the command line, to start parts of the product in processes of their own
 * @param run makes the facts of this run differ from those of another on the same data
 */
public record Subject(Addresses stack, DataDirectory data, Effort effort, String mainClass, String run) {
    public Deployment deployment() {
        return stack.deployment();
    }
}
