package io.vitalog.infra.local.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String ROOT = "io.vitalog";
    private static final String OFFENCES = ArchitectureTest.class.getPackageName() + ".offences";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses SMALL_WORLD = new ClassFileImporter().importPackages(OFFENCES);

    @ParameterizedTest
    @MethodSource("rulesOfTheProduct")
    void holdsInTheProduct(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheSmallWorld")
    void bitesWhereItIsBroken(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(SMALL_WORLD))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated")
                .hasMessageContaining(OFFENCES);
    }

    @Test
    void failsARuleThatChecksNothing() {
        ArchRule empty = noClasses()
                .that()
                .resideInAPackage("io.vitalog.nowhere..")
                .should()
                .bePublic();

        assertThatThrownBy(() -> empty.check(PRODUCT)).hasMessageContaining("failed to check any classes");
    }

    @Test
    void seesEveryModule() {
        assertThat(List.of("domain", "streams", "projections", "query", "trainers", "infra.devices", "infra.local"))
                .allSatisfy(module -> assertThat(PRODUCT)
                        .anyMatch(seen -> seen.getPackageName().startsWith(ROOT + "." + module)));
    }

    static List<ArchRule> rulesOfTheProduct() {
        return new Architecture(ROOT).rules();
    }

    static List<ArchRule> rulesOfTheSmallWorld() {
        return new Architecture(OFFENCES).rules();
    }
}
