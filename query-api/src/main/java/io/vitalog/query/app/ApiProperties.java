package io.vitalog.query.app;

import java.util.Map;
import java.util.TreeMap;

/** What Spring is told. Nothing of it is read from files or the environment: a launcher's are not ours. */
final class ApiProperties {
    /** Set where a canary is wanted. */
    static final String CANARY = "vitalog.canary";

    private ApiProperties() {}

    static Map<String, Object> of(ApiSettings settings) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("server.address", settings.address().getHostAddress());
        properties.put("server.port", settings.port());
        if (settings.canary() != null) {
            properties.put(CANARY, true);
        }
        server(properties);
        actuator(properties);
        documentation(properties);
        return properties;
    }

    private static void server(Map<String, Object> properties) {
        properties.put("server.max-http-request-header-size", "8KB");
        properties.put("server.netty.max-initial-line-length", "4KB");
        properties.put("server.netty.idle-timeout", "60s");
        properties.put("server.compression.enabled", true);
        properties.put("server.compression.min-response-size", "2KB");
        properties.put(
                "server.compression.mime-types", "application/json,image/svg+xml,text/html,text/css,text/javascript");
        properties.put("spring.http.codecs.max-in-memory-size", "256KB");
        properties.put("spring.lifecycle.timeout-per-shutdown-phase", "2s");
        properties.put("spring.web.resources.add-mappings", false);
    }

    private static void actuator(Map<String, Object> properties) {
        properties.put("management.endpoints.web.exposure.include", "health,info,prometheus,metrics");
        properties.put("management.endpoint.health.show-components", "always");
        properties.put("management.endpoint.health.show-details", "always");
        properties.put("management.endpoint.health.status.order", "DOWN,STARTING,UP,UNKNOWN");
        properties.put("management.endpoint.health.status.http-mapping.down", 503);
        properties.put("management.endpoint.health.status.http-mapping.starting", 503);
        properties.put("management.endpoint.health.probes.enabled", false);
        properties.put("management.health.defaults.enabled", false);
    }

    private static void documentation(Map<String, Object> properties) {
        properties.put("springdoc.api-docs.enabled", true);
        properties.put("springdoc.api-docs.path", "/openapi");
        properties.put("springdoc.api-docs.version", "openapi_3_1");
        properties.put("springdoc.swagger-ui.enabled", true);
        properties.put("springdoc.swagger-ui.path", "/docs");
        properties.put("springdoc.swagger-ui.tryItOutEnabled", true);
        properties.put("springdoc.writer-with-order-by-keys", false);
    }
}
