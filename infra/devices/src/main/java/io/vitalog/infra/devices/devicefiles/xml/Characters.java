package io.vitalog.infra.devices.devicefiles.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a document. Bytes that its encoding does not know become a mark, so that a name in a wrong encoding
 * does not cost the track; the JDK's reader of XML would give up there.
 */
final class Characters {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
    private static final int DECLARATION_BYTES = 200;

    private Characters() {}

    /** What follows the mark of the byte order and blanks: Strava writes some, where XML allows none. */
    static Reader of(byte[] content) {
        Charset encoding = encoding(content);
        int from = 0;
        while (from < content.length && precedes(content[from] & 0xFF, encoding)) {
            from++;
        }
        return new InputStreamReader(new ByteArrayInputStream(content, from, content.length - from), encoding);
    }

    private static boolean precedes(int value, Charset encoding) {
        if (encoding.equals(UTF_16BE) || encoding.equals(UTF_16LE)) {
            return value == 0xFE || value == 0xFF;
        }
        return value <= ' ' || value == 0xEF || value == 0xBB || value == 0xBF;
    }

    private static Charset encoding(byte[] content) {
        int first = content.length < 2 ? 0 : ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
        if (first == 0xFEFF || first == '<') {
            return UTF_16BE;
        }
        if (first == 0xFFFE || first == ('<' << 8)) {
            return UTF_16LE;
        }
        String head = new String(content, 0, Math.min(content.length, DECLARATION_BYTES), ISO_8859_1);
        Matcher declared = DECLARED.matcher(head.replaceFirst("^\u00EF\u00BB\u00BF", ""));
        return declared.find() && !declared.group(1).startsWith("UTF-16") && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : UTF_8;
    }
}
