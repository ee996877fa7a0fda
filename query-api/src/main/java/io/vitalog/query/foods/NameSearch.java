package io.vitalog.query.foods;

import io.vitalog.query.problems.Problem;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonRegularExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by the beginnings of their words, whatever their case and order. A catalogue is some thousand short
 * names: they are read one after another.
 */
final class NameSearch {
    private static final int MOST_WORDS = 8;
    private static final int MOST_CHARS = 100;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameSearch() {}

    /** The documents that {@code search} finds; all of them without one. */
    static BsonDocument filter(@Nullable String search) {
        if (search == null || search.isBlank()) {
            return new BsonDocument();
        }
        List<String> words =
                GAP.splitAsStream(search).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty() || words.size() > MOST_WORDS || search.length() > MOST_CHARS) {
            throw Problem.BAD_REQUEST.because(
                    "search must be 1 to " + MOST_WORDS + " words, at most " + MOST_CHARS + " characters");
        }
        // letters and digits alone are left, so nothing in a word means anything to the expression
        BsonArray all = new BsonArray(words.stream()
                .map(word -> new BsonRegularExpression("(^|[^A-Za-z0-9])" + word, "i"))
                .map(expression -> new BsonDocument("name", expression))
                .toList());
        return new BsonDocument("$and", all);
    }
}
