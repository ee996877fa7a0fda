package io.vitalog.query.pages;

import io.vitalog.query.answers.Answer;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JsonGenerator;

/**
 * A page as it goes out.
 *
 * @param items how many there are
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way out; nobody compares pages
public record Page(int items, byte[] json) {

    /** Writes {@code items} and, unless the list ends here, the cursor of the next page. */
    public static <T> Page of(List<T> items, @Nullable String next, BiConsumer<T, JsonGenerator> writing) {
        byte[] json = Answer.bytes(out -> {
            out.writeStartObject();
            out.writeName("items");
            out.writeStartArray();
            items.forEach(item -> writing.accept(item, out));
            out.writeEndArray();
            if (next != null) {
                out.writeStringProperty("next", next);
            }
            out.writeEndObject();
        });
        return new Page(items.size(), json);
    }

    public boolean isEmpty() {
        return items == 0;
    }

    public ResponseEntity<byte[]> answer() {
        return Answer.of(json);
    }
}
