package io.vitalog.infra.devices.table;

/** What is wrong with a mapping, and where, in one line. */
public final class BadMapping extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadMapping(String message) {
        super(message.replaceAll("\\p{Cntrl}+", " "));
    }
}
