package io.vitalog.infra.local.store;

import static io.vitalog.infra.local.store.CollectionFixture.ascending;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UniqueIndexTest {
    private static final Document UNIQUE = new Document("unique", true);

    @Property(tries = 500)
    void givesEachValueToOneDocument(@ForAll("replacements") List<Change.Replaced> replacements) {
        try (CollectionFixture fixture = new CollectionFixture().withIndex(ascending("a"), UNIQUE)) {
            Map<Integer, Set<KeyValue>> claims = new HashMap<>();

            for (Change.Replaced replacement : replacements) {
                Set<KeyValue> claimed = claimsOf(replacement.fields().get("a"));
                boolean free = claims.entrySet().stream()
                        .filter(other -> other.getKey() != replacement.id())
                        .allMatch(other -> claimed.stream().noneMatch(other.getValue()::contains));

                if (free) {
                    assertThatCode(() -> replacement.makeTo(fixture.collection()))
                            .doesNotThrowAnyException();
                    claims.put(replacement.id(), claimed);
                } else {
                    assertThatThrownBy(() -> replacement.makeTo(fixture.collection()))
                            .isInstanceOf(DuplicateKeyError.class);
                }
            }
        }
    }

    @Test
    void letsManyDocumentsLackASparseValue() {
        Document options = new Document(UNIQUE).append("sparse", true);
        try (CollectionFixture fixture = new CollectionFixture().withIndex(ascending("a"), options)) {
            fixture.collection().addDocument(new Document("_id", 1));
            fixture.collection().addDocument(new Document("_id", 2));
            fixture.collection().addDocument(new Document("_id", 3).append("a", null));

            assertThatThrownBy(() -> fixture.collection().addDocument(new Document("_id", 4).append("a", null)))
                    .isInstanceOf(DuplicateKeyError.class)
                    .hasMessageContaining("a: null");
        }
    }

    @Test
    void refusesToStandOnDocumentsThatShareAValue() {
        try (CollectionFixture fixture = new CollectionFixture()) {
            fixture.collection().addDocument(new Document("_id", 1).append("a", 1));
            fixture.collection().addDocument(new Document("_id", 2).append("a", 1.0));

            assertThatThrownBy(() -> fixture.withIndex(ascending("a"), UNIQUE))
                    .hasMessageContaining("Index build failed");
        }
    }

    /** An array claims each of its elements. */
    private static Set<KeyValue> claimsOf(@Nullable Object value) {
        List<@Nullable Object> claimed =
                value instanceof Collection<?> elements ? new ArrayList<>(elements) : Collections.singletonList(value);
        return claimed.stream().map(one -> new KeyValue(one).normalized()).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<List<Change.Replaced>> replacements() {
        Arbitrary<Integer> ids = Arbitraries.integers().between(0, 5);
        return Combinators.combine(ids, Generated.documents(Generated.anyValues()))
                .as(Change.Replaced::new)
                .list()
                .ofMaxSize(20);
    }
}
