package io.vitalog.query.home;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.envelope.Json;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.health.Part;
import io.vitalog.query.store.Store;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Greets browsers with a page and programs with links. */
@RestController
@Tag(name = "Home", description = "What runs here")
public final class HomeController {
    /** The greeting of the service whose paths this one took over. */
    private static final String WELCOME = "Welcome to the Personalized Yoga Sessions Insights API!";

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Version version;
    private final HomePage page;
    private final List<Part> parts;
    private final Glimpses glimpses;

    public HomeController(Version version, List<Part> parts, Store store) {
        this.version = version;
        this.page = new HomePage(version);
        this.parts = List.copyOf(parts);
        this.glimpses = new Glimpses(store);
    }

    /** What programs are told. */
    record Home(String message, String name, String version, Map<String, String> links) {}

    @GetMapping("/")
    @Operation(operationId = "home", summary = "A welcome and what runs here, as JSON, text or, for browsers, a page")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Home.class)),
                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"))
            })
    public Mono<ResponseEntity<byte[]>> home(ServerHttpRequest request) {
        List<MediaType> accepted = request.getHeaders().getAccept();
        if (accepted.stream().anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML))) {
            return html(request.getURI());
        }
        boolean text = !accepted.isEmpty() && accepted.getFirst().equalsTypeAndSubtype(MediaType.TEXT_PLAIN);
        return Mono.just(text ? text() : json());
    }

    private static ResponseEntity<byte[]> text() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT)
                .body((WELCOME + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> json() {
        ResponseEntity<byte[]> answer =
                Answer.of(Json.MAPPER.writeValueAsBytes(new Home(WELCOME, "Vitalog", version.text(), Links.all())));
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .varyBy(HttpHeaders.ACCEPT)
                .body(answer.getBody());
    }

    private Mono<ResponseEntity<byte[]>> html(URI asked) {
        Mono<List<HomePage.PartLine>> states = Flux.fromIterable(parts)
                .flatMapSequential(part -> part.state().map(state -> new HomePage.PartLine(part.name(), state)))
                .collectList();
        // A store that is away shows among the parts; the page is there all the same.
        Mono<List<Glimpse>> users = glimpses.first().timeout(PATIENCE).onErrorReturn(List.of());
        return Mono.zip(states, users)
                .map(both -> page.render(asked.getRawAuthority(), both.getT1(), both.getT2()))
                .map(html -> ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .cacheControl(CacheControl.noCache())
                        .varyBy(HttpHeaders.ACCEPT)
                        .header("Content-Security-Policy", page.contentSecurityPolicy())
                        .body(html.getBytes(StandardCharsets.UTF_8)));
    }
}
