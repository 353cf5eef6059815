package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.configuration.Key;
import dev.paperboy.app.doctor.Finding;
import dev.paperboy.model.ChatWriter;
import dev.paperboy.model.Endpoint;
import dev.paperboy.model.EndpointCheck;
import dev.paperboy.model.EndpointEmbedder;
import dev.paperboy.model.LocalEmbedder;
import dev.paperboy.paper.Embedder;
import dev.paperboy.summary.Summaries;
import dev.paperboy.summary.Summarizer;
import dev.paperboy.summary.WrittenStore;
import dev.paperboy.summary.WrittenSummaries;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The models that are configured; everything works without. */
final class Models {
    private Models() {}

    /** Summaries, by a model where one is configured. */
    static Summaries summaries(Configuration configuration, Summarizer summarizer, WrittenStore store, Clock clock) {
        Optional<Configuration.Writer> writer = configuration.models().writer();
        return writer.isEmpty()
                ? summarizer
                : new WrittenSummaries(
                        summarizer,
                        new ChatWriter(endpoint(writer.get())),
                        store,
                        writer.get().budget(),
                        clock);
    }

    /** The embedding model, opened. */
    static Embedder embedder(Configuration.Embedding embedding) throws IOException {
        return embedding instanceof Configuration.Embedding.Remote remote
                ? new EndpointEmbedder(endpoint(remote))
                : LocalEmbedder.open(((Configuration.Embedding.Local) embedding).directory());
    }

    /** What the doctor finds. */
    static List<Finding> findings(Configuration configuration) {
        return List.of(writing(configuration), embedding(configuration));
    }

    private static Finding embedding(Configuration configuration) {
        Optional<Configuration.Embedding> embedding = configuration.models().embedder();
        if (embedding.isEmpty()) {
            return Finding.unused(
                    "embedding model", "not set up; search goes by words", "set " + Key.PAPERBOY_EMBEDDING_MODEL);
        }
        if (embedding.get() instanceof Configuration.Embedding.Remote remote) {
            return EndpointCheck.problem(endpoint(remote))
                    .map(problem -> Finding.ailing(
                            "embedding model",
                            remote.name() + " " + problem,
                            "see to " + remote.endpoint().getHost() + "; until then search goes by words"))
                    .orElseGet(() -> Finding.well("embedding model", remote.name() + " answers"));
        }
        try {
            return Finding.well("embedding model", embedder(embedding.get()).model());
        } catch (IOException unusable) {
            return Finding.broken(
                    "embedding model",
                    String.valueOf(unusable.getMessage()),
                    "mend or unset " + Key.PAPERBOY_EMBEDDING_MODEL);
        }
    }

    private static Endpoint endpoint(Configuration.Embedding.Remote remote) {
        return new Endpoint(remote.endpoint(), remote.key(), remote.name());
    }

    private static Finding writing(Configuration configuration) {
        return configuration
                .models()
                .writer()
                .map(Models::finding)
                .orElseGet(() -> Finding.unused(
                        "language model",
                        "not set up; summaries are taken from the abstracts",
                        "set " + Key.PAPERBOY_MODEL_URL + " and " + Key.PAPERBOY_MODEL));
    }

    private static Finding finding(Configuration.Writer writer) {
        return EndpointCheck.problem(endpoint(writer))
                .map(problem -> Finding.ailing(
                        "language model",
                        writer.name() + " " + problem,
                        "see to " + writer.endpoint().getHost()
                                + "; until then summaries are taken from the abstracts"))
                .orElseGet(() -> Finding.well(
                        "language model",
                        writer.name() + " answers; up to " + writer.budget() + " summaries a day for each workspace"));
    }

    private static Endpoint endpoint(Configuration.Writer writer) {
        return new Endpoint(writer.endpoint(), writer.key(), writer.name());
    }
}
