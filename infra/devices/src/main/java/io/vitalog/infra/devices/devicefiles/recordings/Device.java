package io.vitalog.infra.devices.devicefiles.recordings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What recorded.
 *
 * @param origin {@code manufacturer-product-serial}, as far as the file tells; null when it does not
 * @param name for people
 */
public record Device(@Nullable String origin, @Nullable String name) {
    public static final Device UNTOLD = new Device(null, null);

    private static final int MOST_CHARACTERS = 128;

    /** The parts that are told, joined to a token; the same device gives the same one in every format. */
    public static Device of(@Nullable String name, @Nullable Object... parts) {
        StringBuilder origin = new StringBuilder();
        for (Object part : parts) {
            String token = part == null ? "" : token(part.toString());
            origin.append(origin.isEmpty() || token.isEmpty() ? "" : "-").append(token);
        }
        String whole = cut(origin.toString());
        return new Device(whole.isEmpty() ? null : whole, name == null || name.isBlank() ? null : cut(name.strip()));
    }

    /** In lower case, everything but letters and digits a hyphen. */
    static String token(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) > MOST_CHARACTERS
                ? text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS))
                : text;
    }
}
