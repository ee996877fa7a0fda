package io.vitalog.infra.devices.pmdata;

import io.vitalog.infra.devices.files.SourceFile;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The folders of participants and the user ids made of them. */
public final class Folders {
    private static final String USER_PREFIX = "pmdata-";
    private static final Pattern FILE = Pattern.compile("(?:^|.*/)(p[0-9]{2,})/[^/]+(?:/[^/]+)?");

    private Folders() {}

    /**
     * The participant in whose folder the file lies, directly or one deeper; null when it lies elsewhere.
     *
     * @param directory below which the file was found, or the participant's folder itself
     */
    public static @Nullable String participant(Path directory, SourceFile file) {
        Matcher matcher = FILE.matcher(directory.toAbsolutePath().normalize().getFileName() + "/" + file.label());
        return matcher.matches() ? matcher.group(1) : null;
    }

    public static String userId(String participant) {
        return USER_PREFIX + participant;
    }

    static String participant(String userId) {
        return userId.substring(USER_PREFIX.length());
    }
}
