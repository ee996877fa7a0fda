package io.vitalog.query.home;

/** The version of Vitalog that was built. */
public record Version(String text) {

    public static Version ofThisBuild() {
        return new Version(Resources.text("version.txt").strip());
    }
}
