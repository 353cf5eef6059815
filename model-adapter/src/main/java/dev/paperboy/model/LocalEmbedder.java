package dev.paperboy.model;

import dev.paperboy.paper.Embedder;
import java.io.IOException;
import java.nio.file.Path;

/** A model in a directory of this machine. It is not itself linked to ONNX Runtime, so that it can say when that is missing. */
public final class LocalEmbedder {
    private LocalEmbedder() {}

    /**
     * Opens the model of a directory; see {@link OnnxEmbedder}.
     *
     * @throws IOException when it can't be used, or ONNX Runtime is not on the class path; the message says why
     */
    public static Embedder open(Path directory) throws IOException {
        try {
            return OnnxEmbedder.open(directory);
        } catch (LinkageError missing) {
            throw new IOException("ONNX Runtime is missing; docs/models.md says where to put it", missing);
        }
    }
}
