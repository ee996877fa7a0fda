@org.jspecify.annotations.NullMarked
package io.vitalog.infra.topics;
