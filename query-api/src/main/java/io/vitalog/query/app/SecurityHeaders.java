package io.vitalog.query.app;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers to take answers for what they say they are and to load nothing from elsewhere. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders implements WebFilter {
    private static final String DATA_ONLY = "default-src 'none'; frame-ancestors 'none'";

    /** The documentation draws itself with its own scripts and with styles in the page. */
    private static final String DOCUMENTATION = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; frame-ancestors 'none'; object-src 'none'; base-uri 'none'";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        boolean documentation = exchange.getRequest().getPath().value().startsWith("/swagger-ui/");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", documentation ? DOCUMENTATION : DATA_ONLY);
        return chain.filter(exchange);
    }
}
