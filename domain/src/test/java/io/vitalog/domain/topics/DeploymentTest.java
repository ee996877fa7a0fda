package io.vitalog.domain.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeploymentTest {

    @Test
    void namesEverythingAfterItsNamespaceAndWhatIsDerivedAfterItsGeneration() {
        Deployment deployment = new Deployment("clinic", 3, 4, "kafka:9092", "mongodb://db");

        assertThat(deployment.topic(Topics.INBOX)).isEqualTo("clinic.inbox");
        assertThat(deployment.topic(Topics.DAYS)).isEqualTo("clinic.days-g3");
        assertThat(deployment.application("days")).isEqualTo("clinic.days-g3");
        assertThat(deployment.onceApplication("intake")).isEqualTo("clinic.intake");
        assertThat(deployment.projection(ReadModel.DAYS)).isEqualTo("clinic.projection.days-g3");
        assertThat(deployment.collection(ReadModel.DEAD_LETTERS)).isEqualTo("dead_letters_g3");
        assertThat(deployment.database()).isEqualTo("clinic");
    }

    @Test
    void hasFourPartitionsOnThisMachineAndManyWhereABrokerIsNamed() {
        assertThat(Deployment.from(Map.of()).partitions()).isEqualTo(4);
        assertThat(Deployment.from(Map.of("VITALOG_KAFKA", "kafka:9092")).partitions())
                .isEqualTo(64);
        assertThat(Deployment.from(Map.of("VITALOG_KAFKA", "kafka:9092", "VITALOG_PARTITIONS", "6"))
                        .partitions())
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "VITALOG_PARTITIONS, many",
        "VITALOG_PARTITIONS, 0",
        "VITALOG_GENERATION, 1.5",
        "VITALOG_GENERATION, -1",
        "VITALOG_NAMESPACE, ''",
        "VITALOG_NAMESPACE, Clinic",
        "VITALOG_NAMESPACE, a.b",
        "VITALOG_NAMESPACE, 7up",
    })
    void refusesASettingThatNobodyCanMean(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deployment.from(Map.of(name, value)))
                .withMessageContaining(name);
    }
}
