package io.vitalog.query.positions;

import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets whatever a query reads know the position that it carries. */
public final class PositionFilter implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String position = exchange.getRequest().getHeaders().getFirst(Positions.HEADER);
        Mono<Void> answering = chain.filter(exchange);
        return position == null || !HttpMethod.GET.equals(exchange.getRequest().getMethod())
                ? answering
                : answering.contextWrite(context -> context.put(Positions.HEADER, position));
    }
}
