package io.vitalog.infra.devices.pmdata.pmsys;

import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dicts of texts as Python prints them: {@code {'left_leg': 'minor', 'right_leg': 'minor'}}. */
final class PythonDict {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern ENTRY = Pattern.compile("(['\"])([^'\",:]+)\\1\\s*:\\s*(['\"])([^'\",:]+)\\3");

    private PythonDict() {}

    /** A key and what stands for it. */
    record Entry(String key, String value) {}

    /** The entries in the order of the text. */
    static List<Entry> parse(String text) throws Malformed {
        if (!text.startsWith("{") || !text.endsWith("}")) {
            throw malformed(text);
        }
        String inner = text.substring(1, text.length() - 1).strip();
        List<Entry> entries = new ArrayList<>();
        for (String part : inner.isEmpty() ? new String[0] : COMMA.split(inner, -1)) {
            Matcher entry = ENTRY.matcher(part.strip());
            if (!entry.matches()) {
                throw malformed(text);
            }
            entries.add(new Entry(entry.group(2), entry.group(4)));
        }
        return entries;
    }

    private static Malformed malformed(String text) {
        return new Malformed(Skip.MALFORMED_FIELD, "'" + text + "' is no dict of texts");
    }
}
