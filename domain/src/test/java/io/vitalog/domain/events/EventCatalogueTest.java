package io.vitalog.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Upcaster;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import io.vitalog.domain.topics.Topics;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    @Test
    void namesEachTypeOnceAndInOneWay() {
        List<String> names = Stream.concat(
                        EventCatalogue.TYPES.stream().map(EventType::name),
                        EventCatalogue.UPCASTERS.stream().map(Upcaster::from))
                .toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("io\\.vitalog(\\.[a-z-]+){2}\\.v[1-9]"));
        assertThat(EventCatalogue.TYPES).extracting(EventType::payload).doesNotHaveDuplicates();
    }

    @Test
    void putsEveryTypeIntoATopicOfFacts() {
        assertThat(EventCatalogue.TYPES).allSatisfy(type -> {
            assertThat(Topics.ALL).contains(type.topic());
            assertThat(type.topic().logAppendTime())
                    .as("its time is the event's")
                    .isFalse();
            assertThat(type.topic().derived()).isFalse();
        });
    }

    @Test
    void leadsFromEveryOldTypeToANewestOne() {
        assertThat(EventCatalogue.UPCASTERS).allSatisfy(upcaster -> {
            String to = upcaster.to();
            for (Upcaster next = EventCatalogue.upcasterFrom(to);
                    next != null;
                    next = EventCatalogue.upcasterFrom(to)) {
                to = next.to();
            }
            assertThat(EventCatalogue.named(to))
                    .as("what %s leads to", upcaster.from())
                    .isNotNull();
        });
    }

    /** Otherwise a number that is missing would read as zero. */
    @Test
    void saysOfEveryMemberWhetherItMayBeAbsent() {
        assertThat(EventCatalogue.TYPES)
                .flatExtracting(type -> Arrays.asList(type.payload().getRecordComponents()))
                .allSatisfy(member -> assertThat(Stream.of(
                                        isMarked(member, Required.class),
                                        isMarked(member, ZeroWhenAbsent.class),
                                        member.getAnnotatedType().isAnnotationPresent(Nullable.class))
                                .filter(Boolean::booleanValue))
                        .as("%s", member)
                        .hasSize(1));
    }

    private static boolean isMarked(RecordComponent member, Class<? extends Annotation> marker) {
        return member.getAccessor().isAnnotationPresent(marker);
    }
}
