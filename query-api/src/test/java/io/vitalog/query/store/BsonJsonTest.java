package io.vitalog.query.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.envelope.Json;
import io.vitalog.query.answers.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;

class BsonJsonTest {
    @Property
    void writesWhatTheMapperWrites(
            @ForAll double number,
            @ForAll int whole,
            @ForAll long great,
            @ForAll String text,
            @ForAll boolean truth,
            @ForAll @Size(max = 5) List<Integer> values) {
        double finite = Double.isFinite(number) ? number : 0.5;
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("number", finite);
        members.put("whole", whole);
        members.put("nested", Map.of("great", great));
        members.put("text", text);
        members.put("truth", truth);
        members.put("values", values);

        BsonDocument document = new BsonDocument("number", new BsonDouble(finite))
                .append("whole", new BsonInt32(whole))
                .append("nested", new BsonDocument("great", new BsonInt64(great)))
                .append("text", new BsonString(text))
                .append("truth", BsonBoolean.valueOf(truth))
                .append(
                        "values",
                        new BsonArray(values.stream().map(BsonInt32::new).toList()));

        assertThat(json(document, Shape.WHOLE)).isEqualTo(Json.MAPPER.writeValueAsString(members));
    }

    @Test
    void leavesTechnicalMembersAndNothingAtAllBehind() {
        BsonDocument document =
                BsonDocument.parse("{'_id': 'x', 'a': 1, '_order': '2', 'b': null, 'c': {'_kept': 3, 'd': null}}");

        assertThat(json(document, Shape.WHOLE)).isEqualTo("{\"a\":1,\"c\":{\"_kept\":3}}");
    }

    @Test
    void leavesWhatExplainsTheFiguresOfADayBehindUnlessAsked() {
        BsonDocument day = BsonDocument.parse(
                "{'facts': 'own', 'steps': {'value': 5.0, 'facts': ['f'], 'chunks': ['c'], 'in': {'facts': 1}}}");

        assertThat(json(day, Shape.DAY)).isEqualTo("{\"facts\":\"own\",\"steps\":{\"value\":5,\"in\":{\"facts\":1}}}");
        assertThat(json(day, Shape.EXPLAINED_DAY))
                .isEqualTo("{\"facts\":\"own\",\"steps\":{\"value\":5,\"facts\":[\"f\"],\"in\":{\"facts\":1}}}");
    }

    @Test
    void writesTimesAsText() {
        BsonDocument document = BsonDocument.parse("{'at': {'$date': '2020-03-29T01:00:00Z'}}");

        assertThat(json(document, Shape.WHOLE)).isEqualTo("{\"at\":\"2020-03-29T01:00:00Z\"}");
    }

    @Test
    void refusesWhatNoReadModelHolds() {
        BsonDocument document = new BsonDocument("x", new BsonObjectId());

        assertThatThrownBy(() -> json(document, Shape.WHOLE)).hasMessageContaining("OBJECT_ID");
    }

    private static String json(BsonDocument document, Shape shape) {
        RawBsonDocument raw = new RawBsonDocument(document, new BsonDocumentCodec());
        return new String(Answer.bytes(out -> BsonJson.write(raw, shape, out)), UTF_8);
    }
}
