package io.vitalog.infra.local.prove.report;

import io.vitalog.infra.local.prove.faults.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A fault that has struck.
 *
 * @param round from 1
 * @param underLoad whether records were still being sent when it struck
 * @param recoveredS seconds from the strike until everything that had been sent by the end of the fault was in every
 *     read model and the API answered; absent if that never came
 */
public record Struck(
        int round, Fault fault, boolean underLoad, @Nullable Double recoveredS) {}
