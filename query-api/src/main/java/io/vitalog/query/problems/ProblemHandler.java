package io.vitalog.query.problems;

import com.mongodb.MongoException;
import io.vitalog.domain.envelope.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers everything that was thrown with problem details. What was not expected is logged and not told. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ProblemHandler implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String RETRY_AFTER_S = "5";
    private static final String RETRY_SOON_S = "1";

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(thrown);
        }
        String path = exchange.getRequest().getPath().value();
        Refusal refusal = refusal(exchange, path, thrown);
        response.setStatusCode(refusal.problem().status());
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-cache");
        headers.remove(HttpHeaders.ETAG);
        tellWhenToRetry(refusal.problem().status(), headers);
        if (thrown instanceof MethodNotAllowedException notAllowed) {
            headers.setAllow(notAllowed.getSupportedMethods());
        }
        byte[] body = Json.MAPPER.writeValueAsBytes(ProblemDetails.of(refusal, path));
        headers.setContentLength(body.length);
        DataBuffer buffer = response.bufferFactory().wrap(body);
        return response.writeWith(Mono.just(buffer));
    }

    private static void tellWhenToRetry(HttpStatus status, HttpHeaders headers) {
        switch (status) {
            case SERVICE_UNAVAILABLE -> headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_S);
            case TOO_MANY_REQUESTS -> headers.set(HttpHeaders.RETRY_AFTER, RETRY_SOON_S);
            default -> {}
        }
    }

    private static Refusal refusal(ServerWebExchange exchange, String path, Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> refusal;
            case MongoException failure
            when Outage.explains(failure) -> {
                LOG.warn("the store does not answer: {}", failure.getMessage());
                yield Problem.STORE_UNAVAILABLE.because("try again in " + RETRY_AFTER_S + " seconds");
            }
            case MethodNotAllowedException notAllowed ->
                Problem.METHOD_NOT_ALLOWED.because(path + " takes " + notAllowed.getSupportedMethods() + ", not "
                        + exchange.getRequest().getMethod());
            case NotAcceptableStatusException notAcceptable ->
                Problem.NOT_ACCEPTABLE.because("there is " + notAcceptable.getSupportedMediaTypes());
            case ResponseStatusException status
            when status.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND) ->
                Problem.UNKNOWN_PATH.because("/openapi lists every path");
            case ResponseStatusException status
            when status.getStatusCode().is4xxClientError() ->
                Problem.BAD_REQUEST.because("/openapi says what can be asked");
            default -> {
                LOG.error("{} {} failed", exchange.getRequest().getMethod(), path, thrown);
                yield Problem.UNEXPECTED.because("the log of the API says more");
            }
        };
    }
}
