package io.vitalog.infra.devices.powerlifting;

import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;

/** What supports the lifter, from nothing on: more of it lets the same person lift more. */
enum Equipment {
    RAW("Raw", 0),
    WRAPS("Wraps", 1),
    SINGLE_PLY("Single-ply", 2),
    MULTI_PLY("Multi-ply", 3),
    UNLIMITED("Unlimited", 4);

    private final String label;
    private final int difficulty;

    Equipment(String label, int difficulty) {
        this.label = label;
        this.difficulty = difficulty;
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
        return difficulty;
    }
}
