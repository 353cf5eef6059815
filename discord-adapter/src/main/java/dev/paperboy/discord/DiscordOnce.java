package dev.paperboy.discord;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends what makes a new message or forum post exactly once, and says what came of it. The library and its transport would both try again
 * by themselves, and a forum post has no nonce that makes a second try harmless; whether to try again is for the core to decide, which
 * looks for the message first. Everything else is tried again as the library sees fit. Thread-safe.
 */
final class DiscordOnce implements Interceptor {
    private static final Pattern MAKES_A_MESSAGE = Pattern.compile(".*/channels/[0-9]+/(?:messages|threads)");

    /** The library tries other errors of the server again. */
    private static final int NOT_TRIED_AGAIN = 500;

    private final OkHttpClient transport;

    private DiscordOnce(OkHttpClient transport) {
        this.transport = transport;
    }

    /**
     * The library's transport with this in it; at most as many connections as the library itself would use.
     *
     * @param watch sees everything that goes out
     */
    static OkHttpClient.Builder transport(Interceptor watch) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(DiscordLimits.CONNECTIONS);
        OkHttpClient shared = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(5, 10, TimeUnit.SECONDS))
                .dispatcher(dispatcher)
                .addInterceptor(watch)
                .build();
        OkHttpClient once = shared.newBuilder().retryOnConnectionFailure(false).build();
        return shared.newBuilder().addInterceptor(new DiscordOnce(once));
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        boolean makes = request.method().equals("POST")
                && MAKES_A_MESSAGE.matcher(request.url().encodedPath()).matches();
        return makes ? sendOnce(request) : chain.proceed(request);
    }

    private Response sendOnce(Request request) throws IOException {
        try {
            Response answer = transport.newCall(request).execute();
            return answer.code() > NOT_TRIED_AGAIN
                    ? answer.newBuilder().code(NOT_TRIED_AGAIN).build()
                    : answer;
        } catch (IOException lost) {
            throw new IOException(lost); // of a kind that the library does not try again
        }
    }
}
