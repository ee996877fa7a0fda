package io.vitalog.infra.devices.devicefiles;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.facts.Violation;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Cuts files off and flips their bits. The work is bounded by bytes decoded, however long a file is. */
final class Fuzz {
    private static final long SEED = 20_260_314;
    private static final int FILES_BELOW_BYTES = 60_000;
    private static final long BYTES_A_FILE = 100_000;
    private static final int MOST_FLIPS = 8;
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    private final Path scratch;
    private final Random random = new Random(SEED);
    private long imports;

    private Fuzz(Path scratch) {
        this.scratch = scratch;
    }

    /** Fuzzes every file below the directory; fails with the file, the damage and the exception. */
    public static void main(String[] arguments) throws IOException {
        Path scratch = Files.createTempFile("fuzz", ".bin");
        try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
            List<Path> files = found.filter(file -> file.toString().matches(".*\\.(fit|tcx|gpx)"))
                    .filter(file -> file.toFile().length() < FILES_BELOW_BYTES)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            Fuzz fuzz = new Fuzz(scratch);
            for (Path file : files) {
                fuzz.fuzz(file.getFileName().toString(), Files.readAllBytes(file));
            }
            System.out.println("whole after " + fuzz.imports + " imports of " + files.size() + " files");
        } finally {
            Files.delete(scratch);
        }
    }

    private void fuzz(String name, byte[] whole) throws IOException {
        int rounds = Math.clamp(BYTES_A_FILE / whole.length, 4, 400);
        int step = Math.max(1, whole.length / rounds);
        for (int length = 1; length < whole.length; length += step) {
            run(name + " cut to " + length, Arrays.copyOf(whole, length));
        }
        for (int round = 0; round < rounds; round++) {
            byte[] damaged = whole.clone();
            int flips = 1 + random.nextInt(MOST_FLIPS);
            for (int i = 0; i < flips; i++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            run(name + " with flips of round " + round, damaged);
        }
    }

    private void run(String what, byte[] damaged) throws IOException {
        Files.write(scratch, damaged);
        ImportOptions options = ImportOptions.of(scratch).forUser("ann");
        try {
            Import.run(new DeviceFilesImporter(options, () -> NOW), options, Fuzz::hold, ImportListener.NONE);
        } catch (NothingToImport unrecognised) {
            // The damage hit what the file is known by; that it says so is all that is asked.
        } catch (RuntimeException broken) {
            throw new IllegalStateException(what, broken);
        }
        imports++;
    }

    private static void hold(Event<?> event) {
        Optional<Violation> broken = FirstBroken.of(event.fact());
        if (broken.isPresent()) {
            throw new IllegalStateException(event + " breaks: " + broken.get().rule());
        }
    }
}
