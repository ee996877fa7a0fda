package io.vitalog.infra.devices.applehealth;

import io.vitalog.infra.devices.applehealth.export.XmlElement;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Measurer;
import io.vitalog.infra.devices.facts.Token;
import io.vitalog.infra.devices.files.Malformed;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose export it is, and what measured for them. */
final class Owner {
    private final String userId;
    private final @Nullable ZoneId zone;
    private final Facts facts;
    private final Map<String, String> origins = new HashMap<>();

    /**
     * An owner.
     *
     * @param zone that facts state instead of the offsets of the times
     */
    Owner(String userId, @Nullable ZoneId zone, Facts facts) {
        this.userId = userId;
        this.zone = zone;
        this.facts = facts;
    }

    String userId() {
        return userId;
    }

    Facts facts() {
        return facts;
    }

    /** What measured the element, such as {@code ann-s-iphone}. */
    String origin(XmlElement element) throws Malformed {
        return origins.computeIfAbsent(element.text("sourceName"), Token::of);
    }

    Measurer measurer(XmlElement element, ZoneOffset offset) throws Malformed {
        return new Measurer(origin(element), zone(offset));
    }

    String zone(ZoneOffset offset) {
        return zone == null ? offset.getId() : zone.getId();
    }
}
