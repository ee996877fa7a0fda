package io.vitalog.infra.devices.providers;

import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.RowLog;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.providers.apis.FitbitApi;
import io.vitalog.infra.devices.providers.apis.GoogleFitApi;
import io.vitalog.infra.devices.providers.apis.IHealthApi;
import io.vitalog.infra.devices.providers.apis.JawboneApi;
import io.vitalog.infra.devices.providers.apis.MisfitApi;
import io.vitalog.infra.devices.providers.apis.MovesApi;
import io.vitalog.infra.devices.providers.apis.RunkeeperApi;
import io.vitalog.infra.devices.providers.apis.WithingsApi;
import io.vitalog.infra.devices.providers.telling.Api;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads a file as one answer and finds out whose it is. */
final class Answers {
    /** Some thousand times a page of any of these APIs. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MOST_CHARS = 100;

    private static final List<Api> APIS = List.of(
            new FitbitApi(),
            new GoogleFitApi(),
            new WithingsApi(),
            new JawboneApi(),
            new MisfitApi(),
            new RunkeeperApi(),
            new IHealthApi(),
            new MovesApi());

    private Answers() {}

    /** The file's one value; null when it is none, which is told to {@code log}. */
    static @Nullable Element read(SourceFile file, RowLog log) throws IOException {
        log.entered(file, "element");
        try (InputStream content = file.open(log)) {
            byte[] bytes = content.readNBytes(MOST_BYTES);
            if (content.read() >= 0) {
                log.skipped(Skip.TOO_LARGE, "more than " + MOST_BYTES + " bytes");
                return null;
            }
            return new Element(Json.MAPPER.readTree(bytes));
        } catch (ZipException | EOFException broken) {
            log.skipped(Skip.NOT_GZIP, String.valueOf(broken.getMessage()));
        } catch (JacksonException broken) {
            log.skipped(Skip.NOT_JSON, broken.getOriginalMessage());
        }
        return null;
    }

    /**
     * Whose answer it is.
     *
     * @throws Malformed when it is nobody's
     */
    static Api api(Element answer) throws Malformed {
        for (Api api : APIS) {
            if (api.knows(answer)) {
                return api;
            }
        }
        throw new Malformed(Skip.UNKNOWN_FORMAT, "no provider answers with " + outline(answer));
    }

    private static String outline(Element answer) {
        if (!answer.node().isObject()) {
            return answer.node().getNodeType().name().toLowerCase(Locale.ROOT);
        }
        String names = String.join(", ", answer.names()).replaceAll("\\p{Cntrl}", " ");
        return "members " + names.substring(0, Math.min(names.length(), MOST_CHARS));
    }
}
