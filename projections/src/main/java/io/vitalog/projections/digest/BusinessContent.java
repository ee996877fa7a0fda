package io.vitalog.projections.digest;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Member;
import java.util.List;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/** What of a document counts in a digest: what a user could see, as canonical text. */
final class BusinessContent {
    /** Where and when a letter arrived, and words that may quote that, differ from run to run. */
    private static final List<String> OF_DEAD_LETTERS = List.of("cause", "key", "payload", "encoding");

    private final ReadModel model;
    private final String namespacePrefix;

    BusinessContent(ReadModel model, Deployment deployment) {
        this.model = model;
        this.namespacePrefix = deployment.namespace() + ".";
    }

    /** Whether equal content counts once: a broken record that is sent again is the same mishap again. */
    boolean countsEqualsOnce() {
        return model.equals(ReadModel.DEAD_LETTERS);
    }

    String of(BsonDocument document) {
        CanonicalText text = new CanonicalText();
        if (model.equals(ReadModel.DEAD_LETTERS)) {
            deadLetter(document, text);
        } else {
            text.member(Member.ID, document.getString(Member.ID));
            new TreeMap<>(document).forEach((name, value) -> {
                if (!Member.technical(name)) {
                    text.member(name, value);
                }
            });
        }
        if (model.equals(ReadModel.READINGS)) {
            samples(ChunkCodec.read(document.getBinary(Member.SAMPLES).getData()), text);
        }
        return text.toString();
    }

    private void deadLetter(BsonDocument document, CanonicalText text) {
        for (String name : OF_DEAD_LETTERS) {
            BsonValue value = document.get(name);
            if (value != null) {
                text.member(name, value);
            }
        }
        BsonDocument attributes = document.getDocument("attributes", new BsonDocument());
        attributes.remove(Attributes.TRACE_PARENT);
        text.member("attributes", attributes);
        if (document.containsKey("topic")) {
            text.member("topic", new BsonString(bare(document.getString("topic").getValue())));
        }
    }

    /** A topic's name without namespace and generation. */
    private String bare(String topic) {
        String local = topic.startsWith(namespacePrefix) ? topic.substring(namespacePrefix.length()) : topic;
        return local.replaceFirst("-g[0-9]+$", "");
    }

    private static void samples(Chunk chunk, CanonicalText text) {
        for (int i = 0; i < chunk.size(); i++) {
            if (!Double.isNaN(chunk.values()[i])) {
                text.number(chunk.offsetsS()[i]).number(chunk.values()[i]);
            }
        }
    }
}
