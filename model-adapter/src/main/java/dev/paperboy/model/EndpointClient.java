package dev.paperboy.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks an endpoint on a few threads of its own, so that a model that hangs holds up nothing but itself: two requests at a time,
 * four more wait for their turn, others are refused at once. Thread-safe.
 */
final class EndpointClient implements AutoCloseable {
    private static final int AT_A_TIME = 2;
    private static final int WAITING = 4;
    private static final int WINDOW = 6;
    private static final int FEWEST_CALLS = 3;

    private final EndpointHttp http;
    private final Limits limits;
    private final CircuitBreaker breaker;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_A_TIME, AT_A_TIME, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), EndpointClient::thread);

    EndpointClient(Endpoint endpoint, Limits limits) {
        this.http = new EndpointHttp(endpoint);
        this.limits = limits;
        this.breaker = CircuitBreaker.of(
                endpoint.model(),
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(WINDOW)
                        .minimumNumberOfCalls(FEWEST_CALLS)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .waitDurationInOpenState(limits.rest())
                        .ignoreException(
                                failure -> failure instanceof EndpointException known && known.isAboutTheRequest())
                        .build());
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "model");
        thread.setDaemon(true);
        return thread;
    }

    /** Sends it JSON and returns its JSON. */
    JsonNode post(String function, JsonNode body) throws EndpointException {
        return ask(() -> http.post(function, body));
    }

    /** Asks for JSON. */
    JsonNode get(String function) throws EndpointException {
        return ask(() -> http.get(function));
    }

    private JsonNode ask(Callable<JsonNode> request) throws EndpointException {
        try {
            return breaker.executeCallable(() -> inTime(request));
        } catch (CallNotPermittedException resting) {
            throw new EndpointException("failed several times and is left alone for a while", resting);
        } catch (EndpointException failure) {
            throw failure;
        } catch (Exception unexpected) {
            throw new EndpointException("could not be asked", unexpected);
        }
    }

    private JsonNode inTime(Callable<JsonNode> request) throws EndpointException {
        Future<JsonNode> answer;
        try {
            answer = threads.submit(request);
        } catch (RejectedExecutionException full) {
            throw new EndpointException("is busy with the requests of others", full);
        }
        try {
            return answer.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new EndpointException(
                    "did not answer within " + limits.answer().toSeconds() + " s", late);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof EndpointException known) {
                throw known;
            }
            throw new EndpointException("could not be asked", failed);
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new EndpointException("was not waited for", stopping);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
