/**
 * A Kafka broker in the process: a directory and a port enter, an address leaves. Knows Kafka's server, no topic and
 * no other part of the stack.
 */
@NullMarked
package io.vitalog.infra.local.broker;

import org.jspecify.annotations.NullMarked;
