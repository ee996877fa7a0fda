package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.LoggerContext;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class QueryApiTest {
    @Test
    void listensOnLoopbackUnlessToldOtherwise() {
        ApiSettings settings = ApiSettings.from(Map.of());

        assertThat(settings.address().isLoopbackAddress()).isTrue();
        assertThat(settings.port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void refusesToListenToOthersUnlessThatIsMeant(String bind) {
        assertThatThrownBy(() -> ApiSettings.from(Map.of("VITALOG_BIND", bind)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("VITALOG_INSECURE=true");
        assertThat(ApiSettings.from(Map.of("VITALOG_BIND", bind, "VITALOG_INSECURE", "true"))
                        .bind())
                .isEqualTo(bind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no such host"})
    void refusesWhatIsNoAddress(String bind) {
        assertThatThrownBy(() -> ApiSettings.from(Map.of("VITALOG_BIND", bind, "VITALOG_INSECURE", "true")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http"})
    void refusesWhatIsNoPort(String port) {
        assertThatThrownBy(() -> ApiSettings.from(Map.of("VITALOG_PORT", port)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("VITALOG_PORT is ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "often", ""})
    void refusesABeatThatIsNone(String seconds) {
        assertThatThrownBy(() -> ApiSettings.from(Map.of("VITALOG_CANARY_S", seconds)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("VITALOG_CANARY_S is ");
        assertThat(ApiSettings.from(Map.of()).canary()).isNull();
        assertThat(ApiSettings.from(Map.of("VITALOG_CANARY_S", "60")).canary()).hasMinutes(1);
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> QueryApi.start(STORE.deployment(), ApiSettings.onPort(taken.getLocalPort())))
                    .isInstanceOf(QueryApi.PortTaken.class)
                    .hasMessage("port " + taken.getLocalPort() + " of 127.0.0.1 is taken by another process");
        }
    }

    @Test
    void closesItsPortAndLeavesOthersRunning() {
        QueryApi api = QueryApi.start(STORE.deployment(), ApiSettings.onPort(0));
        int port = api.port();
        assertThat(send(api, "GET", "/v1/users").statusCode()).isEqualTo(200);

        api.close();

        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(ConnectException.class);
        assertThat(TestApi.get("/v1/users").statusCode()).isEqualTo(200);
    }

    @Test
    void takesNoSettingsOfSpringFromItsSurroundings() {
        System.setProperty("server.address", "0.0.0.0");
        System.setProperty("management.endpoints.web.exposure.include", "*");
        try (QueryApi api = QueryApi.start(STORE.deployment(), ApiSettings.onPort(0))) {
            assertThat(send(api, "GET", "/actuator/env").statusCode()).isEqualTo(404);
            assertThatThrownBy(() ->
                            new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 2}), api.port()).close())
                    .isInstanceOf(ConnectException.class);
        } finally {
            System.clearProperty("server.address");
            System.clearProperty("management.endpoints.web.exposure.include");
        }
    }

    @Test
    void leavesTheLoggingOfItsProcessAlone() {
        LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
        var before = logging.getLogger(Logger.ROOT_LOGGER_NAME);
        var level = before.getLevel();
        int appenders = count(before.iteratorForAppenders());

        try (QueryApi api = QueryApi.start(STORE.deployment(), ApiSettings.onPort(0))) {
            assertThat(api.port()).isPositive();
            assertThat(logging.getLogger(Logger.ROOT_LOGGER_NAME).getLevel()).isEqualTo(level);
            assertThat(count(logging.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders()))
                    .isEqualTo(appenders);
        }
    }

    private static int count(Iterator<?> items) {
        int count = 0;
        for (; items.hasNext(); items.next()) {
            count++;
        }
        return count;
    }
}
