package io.vitalog.infra.local.bench;

import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import java.util.List;
import java.util.Random;

/** What users do over HTTP, and the question whose answer shows it. */
public enum Timed {
    /** From the request that completes a session to its insight. Sessions lie in the ranges of the yoga model. */
    SESSIONS("no model of yoga is in use") {
        @Override
        List<Post> posts(String user, String id, Random random) {
            String sessions = "/v1/users/" + user + "/sessions";
            return List.of(
                    new Post(sessions, "{\"sessionId\":\"" + id + "\"}"),
                    new Post(
                            sessions + "/" + id + "/complete",
                            "{\"poseAccuracyPercent\":%d,\"engagement\":0.%d,\"durationS\":%d}"
                                    .formatted(
                                            70 + random.nextInt(30),
                                            50 + random.nextInt(50),
                                            1_200 + random.nextInt(2_400))));
        }

        @Override
        String question(String user, String id) {
            return "/v1/insights/" + id;
        }

        @Override
        Fact fact(String id, Random random) {
            return new SessionCompleted(
                    "bench",
                    id,
                    null,
                    70 + random.nextDouble() * 30,
                    0.5 + random.nextDouble() / 2,
                    1_200 + random.nextInt(2_400),
                    null,
                    null,
                    0);
        }
    },
    /** From the request that tells a play to the first answer in which it is judged. */
    PLAYS("no model of DualFlow is in use") {
        @Override
        List<Post> posts(String user, String id, Random random) {
            return List.of(new Post(
                    "/v1/users/" + user + "/plays",
                    "{\"key\":\"%s\",\"mode\":\"%s\",\"difficulty\":-1,\"durationMin\":10,\"score\":%d}"
                            .formatted(id, MODE, score(random))));
        }

        @Override
        String question(String user, String id) {
            return "/v1/users/" + user + "/motivation?mode=" + MODE;
        }

        @Override
        Fact fact(String id, Random random) {
            return new PlayScored("bench", id, MODE, -1, 10, score(random), null, 0);
        }

        private int score(Random random) {
            return 20_000 + random.nextInt(180_000);
        }
    };

    private static final String MODE = "DualFlow";

    private final String obstacle;

    Timed(String obstacle) {
        this.obstacle = obstacle;
    }

    /** A request. */
    record Post(String path, String body) {}

    /** Why the answer may never come, besides a machine that cannot keep up. */
    String obstacle() {
        return obstacle;
    }

    /** The requests; the clock starts with the last one. */
    abstract List<Post> posts(String user, String id, Random random);

    /** The path whose answer has {@code id} in it when all is done. */
    abstract String question(String user, String id);

    /** What others do meanwhile. */
    abstract Fact fact(String id, Random random);
}
