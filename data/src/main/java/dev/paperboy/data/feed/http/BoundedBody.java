package dev.paperboy.data.feed.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes a body in whole, but stops when it gets too large. */
final class BoundedBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
    private final int largest;
    private long seen;
    private boolean stopped;
    private Subscription source = new NoSource();

    BoundedBody(int largest) {
        this.largest = largest;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole.getBody();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        whole.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> piece) {
        seen += piece.stream().mapToInt(Buffer::remaining).sum();
        if (seen <= largest) {
            whole.onNext(piece);
        } else if (!stopped) {
            stopped = true;
            source.cancel();
            whole.onError(new IOException("it sent more than " + largest + " bytes"));
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.onError(failure);
    }

    @Override
    public void onComplete() {
        if (!stopped) {
            whole.onComplete();
        }
    }

    /** Stands in until there is one. */
    private static final class NoSource implements Subscription {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
    }
}
