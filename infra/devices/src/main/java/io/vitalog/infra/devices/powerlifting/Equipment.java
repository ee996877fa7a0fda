package io.vitalog.infra.devices.powerlifting;

import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;

/** What supports the lifter, from nothing on: more of it lets the same person lift more. */
enum Equipment {
    RAW("Raw"),
    WRAPS("Wraps"),
    SINGLE_PLY("Single-ply"),
    MULTI_PLY("Multi-ply"),
    UNLIMITED("Unlimited");

    private final String label;

    Equipment(String label) {
        this.label = label;
    }

    static Equipment named(String label) throws Malformed {
        for (Equipment equipment : values()) {
            if (equipment.label.equals(label)) {
                return equipment;
            }
        }
        throw new Malformed(Skip.MALFORMED_FIELD, "Equipment is '" + label + "'");
    }

    /** As the table writes it. */
    String label() {
        return label;
    }

    /** The difficulty of a play: 0 without support, and one more with each further kind of it. */
    int difficulty() {
        return ordinal();
    }
}
