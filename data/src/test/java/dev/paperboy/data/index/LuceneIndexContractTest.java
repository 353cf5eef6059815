package dev.paperboy.data.index;

import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.PaperIndexContract;
import dev.paperboy.paper.PapersInMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexContractTest extends PaperIndexContract {
    @TempDir
    Path folder;

    private final List<LuceneIndex> open = new ArrayList<>();

    @Override
    protected PaperIndex index(List<Paper> papers) {
        PapersInMemory store = new PapersInMemory();
        store.keep(papers.stream()
                .map(paper -> new Arrival(paper, "file", Optional.empty(), Instant.EPOCH))
                .toList());
        try {
            LuceneIndex index = LuceneIndex.open(folder, store);
            open.add(index);
            index.catchUp().join();
            return index.papers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        for (LuceneIndex index : open) {
            index.close();
        }
    }
}
