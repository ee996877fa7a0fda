package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.get;
import static io.vitalog.query.app.TestApi.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.User;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HomeTest {
    private static final String WELCOME = "Welcome to the Personalized Yoga Sessions Insights API!";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

    @BeforeAll
    static void knowUsers() {
        STORE.put(new User("0-home/a+b", Profile.inZone(null), Instant.parse("2016-04-12T00:00:00Z"), null));
        STORE.put(DayFixture.day("0-home/a+b", "2016-05-11", "UTC", ""));
        STORE.put(DayFixture.day("0-home/a+b", "2016-05-12", "UTC", DayFixture.steps(12_669, "f")));
    }

    @Test
    void programsAreToldLinksThatAnswer() {
        JsonNode home = json("/");

        assertThat(home.get("message").asString()).isEqualTo(WELCOME);
        assertThat(home.get("name").asString()).isEqualTo("Vitalog");
        assertThat(home.get("version").asString()).matches("\\d+\\.\\d+\\.\\d+.*");
        for (Map.Entry<String, JsonNode> link : home.get("links").properties()) {
            assertThat(get(link.getValue().asString()).statusCode())
                    .as(link.getKey())
                    .isIn(200, 302, 503);
        }
        assertThat(home.get("links").propertyNames()).contains("users", "deadLetters", "health", "openapi");
    }

    @Test
    void everyoneIsWelcome() {
        assertThat(get("/", "Accept", "text/plain").body()).isEqualTo(WELCOME + "\n");
        assertThat(get("/", "Accept", "application/json").body()).contains(WELCOME);
        assertThat(page().body()).contains(WELCOME);
    }

    @Test
    void everyLinkOfThePageLeadsSomewhere() {
        List<String> links = LINK.matcher(page().body())
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring(6, link.length() - 1))
                .distinct()
                .toList();

        assertThat(links)
                .contains("/v1/users/0-home%2Fa+b/days", "/v1/users/0-home%2Fa+b/days/2016-05-12", "/openapi", "/docs");
        assertThat(links)
                .allSatisfy(link -> assertThat(get(link).statusCode())
                        .as(link)
                        .isIn(
                                link.startsWith("/actuator")
                                        ? List.of(200, 503)
                                        : link.equals("/docs") ? List.of(302) : List.of(200)));
    }

    @Test
    void thePageTellsHowThePartsAreAndWhatToTry() {
        String html = page().body();

        assertThat(html)
                .contains("class=\"part up\"><b>store</b>", "class=\"part down\"><b>broker</b>", "12,669 steps");
        assertThat(html.split("<code>curl ", -1)).hasSize(4);
        assertThat(html).contains("curl " + TestApi.address() + "/v1/users").doesNotContain("{{");
    }

    @Test
    void thePageIsAllowedItsOwnStyleAndNothingElse() throws Exception {
        HttpResponse<String> page = page();
        String style = page.body()
                .substring(page.body().indexOf("<style>") + 7, page.body().indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; style-src 'sha256-"
                                + Base64.getEncoder().encodeToString(digest) + "'"));
        assertThat(page.body()).doesNotContain("<script", "http://www.google", "https://");
    }

    @Test
    void whatAStrangerCallsThisHostIsNotTakenForMarkup() throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), TestApi.address().getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: x\"><b>y\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                            .getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("<b>y");
        }
    }

    @Test
    void theDocumentationIsServedWithItsOwnScripts() {
        HttpResponse<String> documentation = get("/swagger-ui/index.html");

        assertThat(documentation.statusCode()).isEqualTo(200);
        assertThat(get("/swagger-ui/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
        assertThat(documentation.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
    }

    private static HttpResponse<String> page() {
        return get("/", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }
}
