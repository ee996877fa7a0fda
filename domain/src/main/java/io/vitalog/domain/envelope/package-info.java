/**
 * The envelope of every event: CloudEvents attributes, JSON settings, the seam for encryption, the form of upcasters.
 *
 * <p>Enters: headers and bytes. Leaves: attributes and JSON. This room knows no concept and no event type.
 */
@NullMarked
package io.vitalog.domain.envelope;

import org.jspecify.annotations.NullMarked;
