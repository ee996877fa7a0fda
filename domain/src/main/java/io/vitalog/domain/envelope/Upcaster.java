package io.vitalog.domain.envelope;

import tools.jackson.databind.node.ObjectNode;

/** Reads an old version of an event as the next one. */
public interface Upcaster {

    /** The type name it reads, such as {@code io.vitalog.sleep.recorded.v1}. */
    String from();

    /** The type name of what it returns. */
    String to();

    /**
     * Pure: the payload in the form of {@link #to()}. May change and return {@code payload}.
     *
     * @throws Unreadable if the old payload lacks what it needs
     */
    ObjectNode upcast(Attributes attributes, ObjectNode payload) throws Unreadable;
}
