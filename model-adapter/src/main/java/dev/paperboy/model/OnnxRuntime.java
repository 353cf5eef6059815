package dev.paperboy.model;

import ai.onnxruntime.OrtEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Begins ONNX Runtime. As it begins, it matches the command line of the process with a regular expression that needs stack for every
 * letter (seen with 1.29): a class path of a hundred jars is too long for the stack of a Java thread, and ends the process.
 */
final class OnnxRuntime {
    /** Enough for a command line of a hundred thousand letters; only what is used is taken. */
    private static final long STACK = 64L << 20;

    private OnnxRuntime() {}

    /**
     * The one environment of this process.
     *
     * @throws LinkageError when the native library can't be used
     */
    static OrtEnvironment environment() {
        try {
            return CompletableFuture.supplyAsync(
                            OrtEnvironment::getEnvironment,
                            beginning -> new Thread(null, beginning, "onnx-runtime", STACK).start())
                    .join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof LinkageError unusable) {
                throw unusable;
            }
            throw failure;
        }
    }
}
