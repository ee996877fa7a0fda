package io.vitalog.infra.local.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.intake.Verdict;
import io.vitalog.domain.intake.Verdict.Accepted;
import io.vitalog.domain.intake.Verdict.Refused;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The intake takes what the page tells others to send; {@link FeedTest} runs the program in Java against a broker. */
class ProducerExamplesTest {
    private static final Instant ARRIVAL = Instant.parse("2026-03-14T07:00:00Z");

    @Test
    void sendTheSameFactFromKcatAndPython() throws IOException {
        Event<?> kcat = taken(ProducerExamples.kcat());
        Event<?> python = taken(ProducerExamples.python());

        assertThat(python).isEqualTo(kcat);
        assertThat(kcat.type().name()).isEqualTo("io.vitalog.reading.series-taken.v1");
    }

    @Test
    void areRefusedWhereThePageSaysSo() throws IOException {
        ProducerExamples.Sent sent = ProducerExamples.kcat();

        Verdict verdict =
                judge(new ProducerExamples.Sent(sent.key(), sent.value().replace("62.5", "6250"), sent.headers()));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violation().cause().code()).isEqualTo("impossible-value"));
    }

    private static Event<?> taken(ProducerExamples.Sent sent) {
        Verdict verdict = judge(sent);
        assertThat(verdict).isInstanceOf(Accepted.class);
        return ((Accepted) verdict).event();
    }

    private static Verdict judge(ProducerExamples.Sent sent) {
        return new Intake(EventCodec.plain())
                .judge(
                        name -> {
                            String value = sent.headers().get(name);
                            return value == null ? null : value.getBytes(UTF_8);
                        },
                        sent.key().getBytes(UTF_8),
                        sent.value().getBytes(UTF_8),
                        ARRIVAL);
    }
}
