package dev.paperboy.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.paperboy.paper.Embedder;
import dev.paperboy.paper.EmbedderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Vectors by a model in a directory: {@code model.onnx} of a BERT-like encoder, and its vocabulary. The mean of the last layer's
 * tokens, or what the model itself makes of them. Needs ONNX Runtime on the class path. Thread-safe.
 */
final class OnnxEmbedder implements Embedder, AutoCloseable {
    private static final int MOST_PIECES = 256;

    private final String name;
    private final WordPiece wordPiece;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxEmbedder(String name, WordPiece wordPiece, OrtEnvironment environment, OrtSession session) {
        this.name = name;
        this.wordPiece = wordPiece;
        this.environment = environment;
        this.session = session;
    }

    /**
     * Opens a model.
     *
     * @throws IOException when it can't be used; the message says why
     */
    static OnnxEmbedder open(Path directory) throws IOException {
        Path file = directory.resolve("model.onnx");
        if (!Files.isRegularFile(file)) {
            throw new IOException(directory + " has no model.onnx");
        }
        WordPiece wordPiece = WordPiece.read(directory);
        try {
            OrtEnvironment environment = OnnxRuntime.environment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(2);
            // the size tells a model from another in the same place
            String name = directory.getFileName() + ", " + Files.size(file) + " bytes";
            return new OnnxEmbedder(name, wordPiece, environment, environment.createSession(file.toString(), options));
        } catch (OrtException unusable) {
            throw new IOException(file + " can't be used: " + unusable.getMessage(), unusable);
        }
    }

    @Override
    public String model() {
        return name;
    }

    @Override
    public List<float[]> embed(List<String> texts) throws EmbedderException {
        List<float[]> vectors = new ArrayList<>();
        for (String text : texts) {
            vectors.add(embedQuery(text));
        }
        return vectors;
    }

    @Override
    public float[] embedQuery(String text) throws EmbedderException {
        long[] pieces = wordPiece.encode(text, MOST_PIECES);
        long[] mask = new long[pieces.length];
        Arrays.fill(mask, 1);
        Map<String, long[]> known =
                Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", new long[pieces.length]);
        Map<String, OnnxTensorLike> inputs = new HashMap<>();
        try {
            for (String input : session.getInputNames()) {
                long[] values = known.get(input);
                if (values == null) {
                    throw new EmbedderException("wants " + input + ", which is not known here");
                }
                inputs.put(input, OnnxTensor.createTensor(environment, new long[][] {values}));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return Vectors.unit(pooled(result.get(0).getValue(), mask));
            }
        } catch (OrtException failure) {
            throw new EmbedderException("could not be run", failure);
        } finally {
            inputs.values().forEach(OnnxTensorLike::close);
        }
    }

    private static float[] pooled(Object output, long[] mask) throws EmbedderException {
        if (output instanceof float[][][] tokens) {
            return Vectors.mean(tokens[0], mask);
        }
        if (output instanceof float[][] sentences) {
            return sentences[0];
        }
        throw new EmbedderException("answered with something that is no vector");
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
