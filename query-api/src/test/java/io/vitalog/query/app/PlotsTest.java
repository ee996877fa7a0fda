package io.vitalog.query.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Insight.Scorer;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

class PlotsTest {
    private static final InsightScene SCENE = new InsightScene();

    @BeforeAll
    static void score() {
        Scorer yoga = SCENE.serve(FeatureSet.YOGA, 3, 2);
        Random random = new Random(42);
        for (int i = 0; i < 120; i++) {
            boolean high = i % 3 == 0;
            SCENE.score(
                    yoga,
                    "ann",
                    "s" + i,
                    "2026-04-01T07:00:00Z",
                    Math.clamp((high ? 92 : 79) + 4 * random.nextGaussian(), 70, 100),
                    20 + 40 * random.nextDouble(),
                    Math.clamp((high ? 0.86 : 0.64) + 0.07 * random.nextGaussian(), 0.5, 1));
        }
    }

    @AfterAll
    static void close() {
        SCENE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "scatter, 'Pose accuracy against engagement, yoga sessions by cluster'",
        "distribution-poseAccuracyPercent, 'Distribution of pose accuracy, yoga sessions by cluster'",
        "distribution-durationMin, 'Distribution of duration, yoga sessions by cluster'",
        "distribution-engagement, 'Distribution of engagement, yoga sessions by cluster'",
        "sizes, 'Sizes of the clusters, yoga sessions'",
        "silhouette, 'Silhouette of yoga sessions by cluster'"
    })
    void eachPlotIsAPictureThatSaysWhatItShows(String name, String title) throws Exception {
        HttpResponse<String> answer = SCENE.get("/v1/insights/plots/" + name + ".svg?kind=yoga");

        Document picture = parse(answer.body());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(title);
        assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith("sessions-yoga/3 · generation 2 · 120 sessions");
        assertThat(picture.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 900 560");
    }

    @Test
    void theSamePictureIsNotSentAgain() {
        HttpResponse<String> first = SCENE.get("/v1/insights/plots/scatter.svg");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(SCENE.get("/v1/insights/plots/scatter.svg").body()).isEqualTo(first.body());
        assertThat(SCENE.get("/v1/insights/plots/scatter.svg", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/insights/plots/pie.svg,                              404, unknown-plot",
        "/v1/insights/plots/distribution-luck.svg,                404, unknown-plot",
        "/v1/insights/plots/distribution-engagement.svg?kind=workout, 404, unknown-plot",
        "/v1/insights/plots/scatter.svg?kind=workout,             404, unknown-plot",
        "/v1/insights/plots/scatter.svg?kind=chess,               400, unknown-kind",
        "/v1/insights/plots/scatter.png,                          404, unknown-path"
    })
    void whatCannotBeDrawnIsRefused(String path, int status, String code) {
        HttpResponse<String> response = SCENE.get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(TestApi.json(response).get("code").asString()).isEqualTo(code);
    }

    @Test
    void anUnknownPlotIsToldWhichThereAre() {
        JsonNode problem = TestApi.json(SCENE.get("/v1/insights/plots/pie.svg?kind=workout"));

        assertThat(problem.get("known").valueStream().map(JsonNode::asString))
                .containsExactly(
                        "scatter",
                        "sizes",
                        "silhouette",
                        "distribution-heartRateIntensity",
                        "distribution-durationMin",
                        "distribution-activeZoneShare");
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
