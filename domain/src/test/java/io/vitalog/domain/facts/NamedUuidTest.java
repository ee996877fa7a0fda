package io.vitalog.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedUuidTest {
    private static final String DNS = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    private static final String URL = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

    @ParameterizedTest
    @CsvSource({
        // RFC 9562, appendix A.4
        DNS + ", www.example.com, 2ed6657d-e927-568b-95e1-2665a8aea6a2",
        // The documentation of Python's uuid module
        DNS + ", python.org, 886313e1-3b8a-5372-9b90-0c9aee199e5d",
        // The tests of the uuid package of npm
        DNS + ", hello.example.com, fdda765f-fc57-5604-a269-52a7df8164ec",
        URL + ", http://example.com/hello, 3bbcee75-cecc-5b56-8031-b6641c1ed1f1",
        // Python: uuid.uuid5(uuid.NAMESPACE_URL, ...)
        URL + ", https://vitalog.io/smørbrød/🥪, 144f24c0-7892-5197-8d0a-2bb149086e44",
    })
    void agreesWithOtherImplementations(UUID namespace, String name, UUID expected) {
        assertThat(NamedUuid.of(namespace, name)).isEqualTo(expected);
    }

    @Property
    void isAlwaysOfVersionFiveAndTheVariantOfTheRfc(@ForAll byte[] name) {
        UUID id = NamedUuid.of(UUID.fromString(DNS), name);

        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id).isEqualTo(NamedUuid.of(UUID.fromString(DNS), name));
    }

    @Property
    void takesTextAsUtf8(@ForAll String name) {
        assertThat(NamedUuid.of(UUID.fromString(URL), name))
                .isEqualTo(NamedUuid.of(UUID.fromString(URL), name.getBytes(StandardCharsets.UTF_8)));
    }
}
