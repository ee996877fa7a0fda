package io.vitalog.infra.local.cli.options;

import io.vitalog.infra.local.stack.Addresses;
import io.vitalog.infra.local.stack.DataDirectory;
import java.util.List;

/** Where a stack answers, a line an address. */
public final class AddressLines {
    private AddressLines() {}

    public static List<String> of(Addresses addresses, DataDirectory data) {
        return List.of(
                "API " + addresses.api(),
                "Kafka " + addresses.kafka(),
                "MongoDB " + addresses.mongodb(),
                "Data " + data.path());
    }
}
