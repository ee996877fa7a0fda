package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.models.Activation;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.models.ModelDigest;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.User;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

class MotivationPlotsTest {
    private static final Instant TRAINED = Instant.parse("2026-03-14T00:00:00Z");

    @BeforeAll
    static void useModelsAndPlay() {
        MotivationScene.useAModel();
        useAModelOfScoresAlone();
        double[] scores = {60, 140, 210, 180, 330, 420, 380, 510, 640, 720};
        for (int day = 1; day <= scores.length; day++) {
            MotivationScene.play("mp-ann", String.format("2026-04-%02dT08:00:00Z", 2 * day), scores[day - 1], 10);
        }
        MotivationScene.play("mp-ann", "2026-04-03T09:00:00Z", 700, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "scores.svg, 'Scores by level, DualFlow'",
        "ellipses.svg, 'Levels by score and age, DualFlow'",
        "ellipses.svg?x=ageYears, 'Levels by age and score, DualFlow'",
        "ellipses.svg?y=score, 'Levels by age and score, DualFlow'",
        "ellipses.svg?x=score&y=ageYears, 'Levels by score and age, DualFlow'",
        "targets.svg?mode=DualFlow&difficulty=2&duration=5, 'Targets by level, DualFlow'",
        "scores.svg?mode=Solo, 'Scores by level, Solo'"
    })
    void eachPlotIsAPictureThatSaysWhatItShows(String path, String title) throws Exception {
        HttpResponse<String> answer = TestApi.get("/v1/motivation/plots/" + path);

        Document picture = parse(answer.body());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(title);
        assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith("motivation-")
                .contains("/1 · all difficulties, all durations · 400 players");
        assertThat(picture.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 900 560");
    }

    @Test
    void theSamePictureIsNotSentAgain() {
        HttpResponse<String> first = TestApi.get("/v1/motivation/plots/targets.svg");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(TestApi.get("/v1/motivation/plots/targets.svg").body()).isEqualTo(first.body());
        assertThat(TestApi.get("/v1/motivation/plots/targets.svg", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pie.svg | 404 | unknown-plot | there is no plot pie of levels",
                "scores.svg?mode=Chess | 404 | unknown-model | no model of mode Chess is in use",
                "scores.svg?difficulty=hard | 400 | bad-request |",
                "ellipses.svg?mode=Solo | 404 | unknown-plot | ellipses need two features, motivation-Solo/1 looks",
                "ellipses.svg?x=height | 400 | bad-request | there is no feature height",
                "ellipses.svg?x=score&y=score | 400 | bad-request | x and y are both score: they must differ"
            })
    void whatCannotBeDrawnIsRefused(String path, int status, String code, String detail) {
        HttpResponse<String> response = TestApi.get("/v1/motivation/plots/" + path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(TestApi.json(response).path("code").asString()).isEqualTo(code);
        assertThat(TestApi.json(response).path("detail").asString()).startsWith(detail == null ? "" : detail);
    }

    @Test
    void whatThereIsIsTold() {
        JsonNode plots = TestApi.json(TestApi.get("/v1/motivation/plots/pie.svg"));
        JsonNode features = TestApi.json(TestApi.get("/v1/motivation/plots/ellipses.svg?x=height"));

        assertThat(plots.path("known").valueStream().map(JsonNode::asString))
                .containsExactly("scores", "ellipses", "targets");
        assertThat(features.path("known").valueStream().map(JsonNode::asString)).containsExactly("score", "ageYears");
    }

    @Test
    void aUsersPlaysAreDrawnOverTime() throws Exception {
        assertThat(description("mp-ann", "?mode=DualFlow"))
                .isEqualTo("mp-ann · 10 plays · motivation-DualFlow/1 · all difficulties, all durations"
                        + " · dashed: targets of Expert");
        assertThat(description("mp-ann", "?duration=5")).startsWith("mp-ann · 1 play · ");
        assertThat(description("mp-ann", "")).startsWith("mp-ann · 10 plays · ");
    }

    @Test
    void whoHasNotPlayedIsToldSo() {
        STORE.put(new User("mp-bob", Profile.inZone(null), TRAINED, null));

        assertThat(levels("mp-bob", "").body()).contains("unknown-play");
        assertThat(levels("mp-nobody", "").body()).contains("unknown-user");
        assertThat(levels("mp-ann", "?mode=Chess").body()).contains("unknown-play");
        assertThat(levels("mp-ann", "?difficulty=hard").statusCode()).isEqualTo(400);
    }

    private static String description(String user, String query) throws Exception {
        Document picture = parse(levels(user, query).body());
        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Levels over time, DualFlow");
        return picture.getElementsByTagName("desc").item(0).getTextContent();
    }

    private static HttpResponse<String> levels(String user, String query) {
        return TestApi.get("/v1/users/" + user + "/motivation/plots/levels.svg" + query);
    }

    private static void useAModelOfScoresAlone() {
        List<Double> quantiles = List.of(0.0, 50.0, 100.0);
        MixtureModel model = new MixtureModel(
                "Solo",
                List.of(new Cell(
                        null,
                        null,
                        400,
                        List.of(new Feature("score", "points", 0, 100, 50.0, 30.0)),
                        List.of(
                                new Level("Beginner", 0.5, List.of(-0.5), List.of(0.1), 200, quantiles),
                                new Level("Intermediate", 0.5, List.of(0.5), List.of(0.1), 200, quantiles)),
                        quantiles,
                        -1)));
        Training training = new Training(400, null, null, null, 42, "test", List.of(), null);
        String digest = ModelDigest.of(model);
        STORE.put(new TrainedModel("motivation-Solo/1", "motivation-Solo", 1, TRAINED, digest, training, null, model));
        STORE.put(new Activation("motivation-Solo", 1, 1, TRAINED, null));
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
