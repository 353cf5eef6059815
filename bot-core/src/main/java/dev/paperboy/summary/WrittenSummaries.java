package dev.paperboy.summary;

import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.Paper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Summaries that a language model writes: each once for a paper and model, within a budget for each workspace and day (UTC), and
 * only of sentences that hold against the abstract. Whenever the model does not come up with one, the summary is taken from the
 * abstract, and says why. Thread-safe.
 */
public final class WrittenSummaries implements Summaries {
    private static final Logger LOG = LoggerFactory.getLogger(WrittenSummaries.class);

    private final Summarizer summarizer;
    private final SummaryWriter writer;
    private final WrittenStore store;
    private final int budget;
    private final Clock clock;
    private final AtomicBoolean failing = new AtomicBoolean();

    /**
     * Summaries by this writer.
     *
     * @param budget how many requests a workspace may make on one day
     */
    public WrittenSummaries(Summarizer summarizer, SummaryWriter writer, WrittenStore store, int budget, Clock clock) {
        this.summarizer = summarizer;
        this.writer = writer;
        this.store = store;
        this.budget = budget;
        this.clock = clock;
    }

    @Override
    public Summary of(Paper paper, Level level, Workspace asker) {
        Summary extracted = summarizer.summarize(paper.title(), paper.abstractText(), level);
        if (extracted.lines().isEmpty()) {
            return extracted;
        }
        try {
            return written(paper, level, asker);
        } catch (WriterException failure) {
            return extracted.from(new Origin.ExtractedInstead(writer.model(), String.valueOf(failure.getMessage())));
        }
    }

    private Summary written(Paper paper, Level level, Workspace asker) throws WriterException {
        List<Sentence> sentences = Sentences.of(paper.abstractText());
        WrittenStore.Key key = new WrittenStore.Key(paper.id(), writer.model(), level, fingerprint(paper));
        Optional<WrittenStore.Written> known = store.find(key);
        WrittenStore.Written written = known.isPresent() ? known.get() : writeAndKeep(paper, sentences, key, asker);
        List<Summary.Line> lines = written.lines().stream()
                .map(line -> new Summary.Line(line.text(), line.role(), sentences.get(line.source() - 1)))
                .toList();
        return new Summary(level, lines, sentences.size(), new Origin.Written(writer.model(), written.at()));
    }

    private WrittenStore.Written writeAndKeep(
            Paper paper, List<Sentence> sentences, WrittenStore.Key key, Workspace asker) throws WriterException {
        if (!store.spend(asker, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), budget)) {
            throw new WriterException("has spent this workspace's budget of " + budget + " a day");
        }
        List<SummaryWriter.Draft> drafts = write(paper, sentences, key.level());
        List<SummaryWriter.Draft> lines = new Proof(paper, sentences).read(drafts, key.level());
        if (lines.isEmpty()) {
            throw new WriterException("wrote nothing that the abstract bears out");
        }
        WrittenStore.Written written = new WrittenStore.Written(lines, clock.instant());
        store.keep(key, written);
        return written;
    }

    private List<SummaryWriter.Draft> write(Paper paper, List<Sentence> sentences, Level level) throws WriterException {
        try {
            List<SummaryWriter.Draft> drafts = writer.write(paper.title(), sentences, level);
            if (failing.getAndSet(false)) {
                LOG.info("The model {} writes summaries again", writer.model());
            }
            return drafts;
        } catch (WriterException failure) {
            if (!failing.getAndSet(true)) {
                LOG.warn("The model {} writes no summaries; they are taken from the abstract", writer.model(), failure);
            }
            throw failure;
        }
    }

    private static String fingerprint(Paper paper) {
        try {
            byte[] text = (paper.title() + "\n" + paper.abstractText()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
