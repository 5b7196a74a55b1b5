package mandate.matching.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import mandate.matching.engine.skills.SkillEncoder;
import org.jspecify.annotations.Nullable;

/**
 * all-MiniLM-L6-v2 with weights in bytes, on the ONNX runtime, without any network. The model is
 * loaded when the first phrase comes; a start costs nothing.
 *
 * <p>Phrases go through it one by one: the model rounds its inner numbers over whatever comes
 * together, so a phrase among others would come out a little different, and here the same phrase
 * always gives the same numbers. Many phrases are spread over threads of its own instead.
 *
 * <p>The runtime is entered on those threads alone: they have the stack that native code expects,
 * and the model is given back only when none of them is inside.
 */
public final class MiniLmEncoder implements SkillEncoder, AutoCloseable {
    private static final String NAME = "all-minilm-l6-v2-q";
    private static final int DIMENSIONS = 384;
    private static final int MOST_PIECES = 256;
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private static final long STACK_BYTES = 4L << 20;
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    THREADS,
                    Thread.ofPlatform()
                            .daemon()
                            .stackSize(STACK_BYTES)
                            .name("skill-encoder-", 1)
                            .factory());
    private @Nullable Loaded loaded;

    private record Loaded(
            OrtEnvironment environment, OrtSession session, WordPieces pieces, String hash) {}

    @Override
    public String version() {
        return NAME + " " + made(threads.submit(() -> loaded().hash()));
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] encode(String phrase) {
        return made(threads.submit(() -> inside(phrase)));
    }

    private float[] inside(String phrase) {
        var model = loaded();
        var ids = model.pieces().of(phrase);
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        var environment = model.environment();
        try (var input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                var kinds =
                        OnnxTensor.createTensor(
                                environment, LongBuffer.wrap(new long[ids.length]), shape);
                var result =
                        model.session()
                                .run(
                                        Map.of(
                                                "input_ids",
                                                input,
                                                "attention_mask",
                                                mask,
                                                "token_type_ids",
                                                kinds))) {
            if (result.get(0) instanceof OnnxTensor states)
                return mean(states.getFloatBuffer(), ids.length);
            throw new IllegalStateException("The model gave no states for '" + phrase + "'");
        } catch (OrtException e) {
            throw new IllegalStateException("The model failed on '" + phrase + "'", e);
        }
    }

    @Override
    public List<float[]> encodeAll(List<String> phrases) {
        var tasks =
                phrases.stream().<Callable<float[]>>map(phrase -> () -> inside(phrase)).toList();
        try {
            return threads.invokeAll(tasks).stream().map(MiniLmEncoder::made).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted among " + phrases.size() + " phrases", e);
        }
    }

    private static <T> T made(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The model did not answer", e.getCause());
        }
    }

    /** Mean over the pieces, brought to length 1. */
    private static float[] mean(FloatBuffer states, int pieces) {
        var sum = new float[DIMENSIONS];
        for (int piece = 0; piece < pieces; piece++)
            for (int d = 0; d < DIMENSIONS; d++) sum[d] += states.get(piece * DIMENSIONS + d);
        double squares = 0;
        for (float number : sum) squares += (double) number * number;
        float length = (float) Math.sqrt(squares);
        if (length > 0) for (int d = 0; d < DIMENSIONS; d++) sum[d] /= length;
        return sum;
    }

    private synchronized Loaded loaded() {
        if (loaded == null) loaded = load();
        return loaded;
    }

    private static Loaded load() {
        try (var json = resource("-tokenizer.json");
                var onnx = resource(".onnx");
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            var bytes = onnx.readAllBytes();
            var environment = OrtEnvironment.getEnvironment();
            return new Loaded(
                    environment,
                    environment.createSession(bytes, options),
                    WordPieces.read(json, MOST_PIECES),
                    hash(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("The model's file cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("The model cannot be loaded", e);
        }
    }

    private static InputStream resource(String end) throws IOException {
        var stream = MiniLmEncoder.class.getResourceAsStream("/" + NAME + end);
        if (stream == null) throw new IOException("/" + NAME + end + " is not on the class path");
        return stream;
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Waits for the phrases under way; without them gone, the model stays until the process ends.
     */
    @Override
    public void close() throws OrtException {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        giveBack();
    }

    private synchronized void giveBack() throws OrtException {
        if (loaded != null) loaded.session().close();
        loaded = null;
    }
}
