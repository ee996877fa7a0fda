package io.vitalog.infra.devices.pmdata.pmsys;

import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists as Python prints them: {@code ['individual', 'running']}, {@code [12921003]}. */
final class PythonList {
    private static final Pattern ITEM = Pattern.compile("'[^']*'|\"[^\"]*\"|[0-9]+");
    private static final Pattern COMMA = Pattern.compile(",");

    private PythonList() {}

    /** The items as texts; null when there is no list at all. */
    static @Nullable List<String> parse(@Nullable String text) throws Malformed {
        if (text == null) {
            return null;
        }
        if (!text.startsWith("[") || !text.endsWith("]")) {
            throw malformed(text);
        }
        String inner = text.substring(1, text.length() - 1).strip();
        List<String> items = new ArrayList<>();
        for (String part : inner.isEmpty() ? new String[0] : COMMA.split(inner, -1)) {
            String item = part.strip();
            if (!ITEM.matcher(item).matches()) {
                throw malformed(text);
            }
            items.add(Character.isDigit(item.charAt(0)) ? item : item.substring(1, item.length() - 1));
        }
        return items;
    }

    private static Malformed malformed(String text) {
        return new Malformed(Skip.MALFORMED_FIELD, "'" + text + "' is no list");
    }
}
