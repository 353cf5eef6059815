package dev.paperboy.bench.search;

import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Popularity;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * As many papers as wanted, with the term statistics of real ones: sentences of real papers, some of whose words are those of
 * other papers, so that words have the frequencies and the company they have in truth, and a few words nobody used before, so
 * that the vocabulary grows. The n-th paper is always the same.
 */
final class GeneratedPapers {
    /** More are not looked at: they lie in memory, which is measured. */
    private static final int MOST_REAL = 8_000;

    private static final double STRANGE = 0.15;
    private static final double UNHEARD = 0.002;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    private final List<Paper> real;
    private final List<String[]> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private GeneratedPapers(List<Paper> like) {
        this.real = like;
        for (Paper paper : real) {
            for (String sentence : paper.abstractText().split("(?<=[.!?]) ")) {
                sentences.add(sentence.split(" "));
            }
            words.addAll(List.of(paper.title().split(" ")));
        }
    }

    /** Papers like those of the arXiv corpus. */
    static GeneratedPapers likeReal() throws IOException {
        List<Paper> like = new ArrayList<>();
        RealPapers.read(MOST_REAL, like::add);
        return new GeneratedPapers(like);
    }

    /** The n-th paper, from 0. */
    Paper paper(int number) {
        Random random = new Random(number);
        Paper like = real.get(random.nextInt(real.size()));
        StringBuilder text = new StringBuilder();
        int count = 5 + random.nextInt(5);
        for (int sentence = 0; sentence < count; sentence++) {
            addTo(text, sentences.get(random.nextInt(sentences.size())), random);
        }
        StringBuilder title = new StringBuilder();
        addTo(title, like.title().split(" "), random);
        PaperId id = PaperId.of("%04d.%05d".formatted(1 + number / 99_999, 1 + number % 99_999));
        return new Paper(
                id,
                title.toString().strip(),
                text.toString().strip(),
                like.authors(),
                Optional.of(FIRST.plus(random.nextInt(9_000), ChronoUnit.DAYS)),
                like.categories(),
                List.of(),
                Optional.empty(),
                Links.of(id),
                Popularity.NONE,
                Optional.empty(),
                false);
    }

    private void addTo(StringBuilder text, String[] sentence, Random random) {
        for (String word : sentence) {
            double chance = random.nextDouble();
            if (chance < UNHEARD) {
                text.append("word").append(Integer.toString(random.nextInt(10_000_000), Character.MAX_RADIX));
            } else {
                text.append(chance < STRANGE ? words.get(random.nextInt(words.size())) : word);
            }
            text.append(' ');
        }
    }
}
