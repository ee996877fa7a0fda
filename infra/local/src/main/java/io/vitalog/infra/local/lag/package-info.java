/**
 * How far behind the log each consumer group is, from the inbox to the last read model.
 *
 * <p>Enters: a deployment. Leaves: records that wait, group by group, in the order in which data flows.
 */
@NullMarked
package io.vitalog.infra.local.lag;

import org.jspecify.annotations.NullMarked;
