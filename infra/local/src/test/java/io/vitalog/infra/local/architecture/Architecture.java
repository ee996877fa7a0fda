package io.vitalog.infra.local.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** The rules between packages below a root: the project's own root, or that of the small world which breaks them. */
record Architecture(String root) {
    private static final List<String> MIDDLE = List.of("streams", "projections", "query", "trainers");

    List<ArchRule> rules() {
        return Stream.concat(
                        MIDDLE.stream().map(this::keepsApart),
                        Stream.of(
                                keepsDomainFreeOfFrameworks(),
                                keepsDomainFreeOfClockAndChance(),
                                keepsFrom(
                                        "MongoDB",
                                        List.of("domain", "streams", "trainers", "infra.devices"),
                                        "com.mongodb..",
                                        "org.bson.."),
                                keepsFrom(
                                        "Kafka Streams",
                                        List.of("domain", "projections", "query", "trainers", "infra.devices"),
                                        "org.apache.kafka.streams.."),
                                keepsFrom(
                                        "Spring",
                                        List.of("domain", "streams", "projections", "trainers", "infra.devices"),
                                        "org.springframework.."),
                                namesPackagesAfterConcepts(),
                                hasNoPackageCycles(),
                                marksEveryPackageForNullness()))
                .toList();
    }

    private ArchRule keepsApart(String middle) {
        String[] strangers = Stream.concat(MIDDLE.stream().filter(other -> !other.equals(middle)), Stream.of("infra"))
                .map(this::below)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(below(middle))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(strangers)
                .as(middle + " knows no other middle module and nothing of infra");
    }

    private ArchRule keepsDomainFreeOfFrameworks() {
        return classes()
                .that()
                .resideInAPackage(below("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        below("domain"),
                        "java..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.apache.commons.rng..",
                        "org.jspecify..")
                .as("domain knows the JDK, Jackson, Commons RNG and JSpecify alone");
    }

    private ArchRule keepsDomainFreeOfClockAndChance() {
        return noClasses()
                .that()
                .resideInAPackage(below("domain"))
                .should()
                .callCodeUnitWhere(new ClockOrChance())
                .as("in domain, ids, time and randomness are passed in");
    }

    private ArchRule keepsFrom(String what, List<String> modules, String... packages) {
        String[] outsiders = modules.stream().map(this::below).toArray(String[]::new);
        return noClasses()
                .that(resideInAnyPackage(outsiders))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .as("%s know nothing of %s".formatted(String.join(", ", modules), what));
    }

    private ArchRule namesPackagesAfterConcepts() {
        return classes()
                .should()
                .resideOutsideOfPackages(Stream.of("util", "common", "helper", "impl", "manager")
                        .flatMap(name -> Stream.of(".." + name + "..", ".." + name + "s.."))
                        .toArray(String[]::new))
                .as("a package is named after a concept");
    }

    private ArchRule hasNoPackageCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private ArchRule marksEveryPackageForNullness() {
        return classes()
                .should(new ResideInNullMarkedPackage())
                .as("every package has a package-info.java with @NullMarked");
    }

    private String below(String module) {
        return root + "." + module + "..";
    }
}
