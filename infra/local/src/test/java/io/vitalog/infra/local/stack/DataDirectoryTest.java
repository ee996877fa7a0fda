package io.vitalog.infra.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    private static final int FORMAT = 7;

    @TempDir
    private Path path;

    @Test
    void lacksNothingWhereNothingWasTold() {
        assertThat(data().lacksDerived(FORMAT)).isFalse();
    }

    @Test
    void lacksNothingAfterARestart() throws IOException {
        make("kafka", "store", "streams");
        data().derives(FORMAT);

        assertThat(data().lacksDerived(FORMAT)).isFalse();
    }

    @Test
    void lacksWhatSomebodyWiped() throws IOException {
        make("kafka");
        data().derives(FORMAT);

        assertThat(data().lacksDerived(FORMAT)).isTrue();
    }

    @Test
    void goesOnWithoutReadModelsAloneOrStateAlone() throws IOException {
        data().derives(FORMAT);
        make("kafka", "store");
        assertThat(data().lacksDerived(FORMAT)).isFalse();

        Files.delete(path.resolve("store"));
        make("streams");
        assertThat(data().lacksDerived(FORMAT)).isFalse();
    }

    @Test
    void lacksWhatAnotherBuildDerivedInAnotherFormatOrToldNone() throws IOException {
        make("kafka", "store", "streams");
        assertThat(data().lacksDerived(FORMAT)).isTrue();

        data().derives(FORMAT - 1);
        assertThat(data().lacksDerived(FORMAT)).isTrue();
    }

    @Test
    void erasesStateAloneAndAllOfItWhenAsked() throws IOException {
        make("kafka", "store", "streams/of/one");
        data().derives(FORMAT);

        data().eraseState();
        assertThat(path).isDirectoryNotContaining("glob:**streams").isDirectoryContaining("glob:**store");

        data().erase();
        assertThat(path).isEmptyDirectory();
    }

    private DataDirectory data() {
        return new DataDirectory(path);
    }

    private void make(String... parts) throws IOException {
        for (String part : parts) {
            Files.createDirectories(path.resolve(part));
        }
    }
}
