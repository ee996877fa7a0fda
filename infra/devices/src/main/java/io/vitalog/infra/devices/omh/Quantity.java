package io.vitalog.infra.devices.omh;

import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.units.Dimension;
import org.jspecify.annotations.Nullable;

/** Values with their units. A number that is written as a text is none, as the schemas have it. */
final class Quantity {
    private Quantity() {}

    /** The value of {@code member} in the unit of facts. */
    static double of(Element body, String member, Dimension dimension) throws Malformed {
        Element quantity = body.object(member);
        return dimension.of(number(quantity, "value", member + ".value"), quantity.text("unit"));
    }

    static @Nullable Double find(Element body, String member, Dimension dimension) throws Malformed {
        return body.has(member) ? (Double) of(body, member, dimension) : null;
    }

    /** The count, which early versions write as a number without a unit. */
    static double count(Element body, String member) throws Malformed {
        return body.node().path(member).isObject() ? of(body, member, Dimension.COUNT) : number(body, member, member);
    }

    private static double number(Element of, String member, String name) throws Malformed {
        if (!of.has(member)) {
            throw new Malformed(Skip.MISSING_FIELD, name + " is missing");
        }
        if (!of.node().path(member).isNumber()) {
            throw new Malformed(Skip.MALFORMED_NUMBER, name + " is " + of.node().path(member));
        }
        return of.number(member);
    }
}
