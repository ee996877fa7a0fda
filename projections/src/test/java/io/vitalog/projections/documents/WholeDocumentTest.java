package io.vitalog.projections.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.days.Figure.SourceFigure;
import io.vitalog.domain.envelope.Json;
import java.time.Instant;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class WholeDocumentTest {
    @Test
    void keepsTheTypeOfEachMember() {
        BsonDocument document = members("""
                {"int":72,"negative":-1,"long":5000000000,"double":72.5,"time":"2026-01-02T03:04:05Z","yes":true,
                "none":null,"nested":{"list":[1,2.5,"three",{"four":4},[]]}}""");

        assertThat(document).isEqualTo(BsonDocument.parse("""
                {"_id":"id","_order":"order","int":{"$numberInt":"72"},"negative":{"$numberInt":"-1"},
                "long":{"$numberLong":"5000000000"},"double":{"$numberDouble":"72.5"},"time":"2026-01-02T03:04:05Z",
                "yes":true,"none":null,"nested":{"list":[{"$numberInt":"1"},{"$numberDouble":"2.5"},"three",
                {"four":{"$numberInt":"4"}},[]]}}"""));
    }

    @Test
    void placesTheInstantAndTheBytesBesideTheMembers() {
        Write write = WholeDocument.of("id", "order")
                .at(Instant.parse("2026-01-02T03:04:05.678Z"))
                .text("metric", "steps")
                .number("count", 2)
                .binary("_samples", new byte[] {1, 2})
                .write();

        assertThat(write.document().toBsonDocument()).isEqualTo(BsonDocument.parse("""
                {"_id":"id","_order":"order","_at":{"$date":"2026-01-02T03:04:05.678Z"},"metric":"steps",
                "count":2,"_samples":{"$binary":{"base64":"AQI=","subType":"00"}}}"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "7", "{\"a\":", "{\"a\":1} {}", "{\"a\":1e400}", "{\"a\":99999999999999999999}"})
    void refusesWhatIsNoObjectOrCannotBeKeptExactly(String json) {
        assertThatThrownBy(() -> members(json)).isInstanceOf(JacksonException.class);
    }

    @Property
    void keepsEveryNumberExactly(@ForAll double value, @ForAll long whole) {
        if (Double.isFinite(value)) {
            BsonDocument document =
                    members(new String(Json.MAPPER.writeValueAsBytes(Map.of("value", value, "whole", whole)), UTF_8));

            assertThat(document.getNumber("value").doubleValue()).isEqualTo(value + 0.0);
            assertThat(document.getNumber("whole").longValue()).isEqualTo(whole);
        }
    }

    @Property
    void takesOverARecordAsItsJsonHasIt(@ForAll double value, @ForAll int records, @ForAll String source) {
        if (Double.isFinite(value)) {
            SourceFigure figure = new SourceFigure(source, "samples", value, records);

            assertThat(WholeDocument.of("id", "order").members(figure).write().document())
                    .isEqualTo(members(new String(Json.MAPPER.writeValueAsBytes(figure), UTF_8)));
        }
    }

    private static BsonDocument members(String json) {
        return WholeDocument.of("id", "order")
                .members(json.getBytes(UTF_8))
                .write()
                .document();
    }
}
