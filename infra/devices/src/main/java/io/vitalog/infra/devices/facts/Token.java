package io.vitalog.infra.devices.facts;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Names that people give, as the identifiers that facts demand. */
public final class Token {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LOST = Pattern.compile(".*[\\p{L}\\p{N}&&[^\\x00-\\x7f]].*", Pattern.DOTALL);
    private static final int MOST_CHARS = 100;

    private Token() {}

    /**
     * The name in lower case with hyphens: {@code Ann's Apple Watch} is {@code ann-s-apple-watch}. Where letters of
     * another script, or what is too long, is left out, a checksum of the name keeps it apart from others.
     */
    public static String of(String name) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String hyphens = GAP.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String token = trimmed(hyphens);
        if (!token.isEmpty()
                && token.length() <= MOST_CHARS
                && !LOST.matcher(plain).matches()) {
            return token;
        }
        String kept = trimmed(token.substring(0, Math.min(token.length(), MOST_CHARS)));
        return (kept.isEmpty() ? "source" : kept) + "-" + checksum(name);
    }

    private static String trimmed(String hyphens) {
        int start = hyphens.startsWith("-") ? 1 : 0;
        int end = hyphens.length() > start && hyphens.endsWith("-") ? hyphens.length() - 1 : hyphens.length();
        return hyphens.substring(start, end);
    }

    private static String checksum(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
