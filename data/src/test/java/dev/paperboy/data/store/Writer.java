package dev.paperboy.data.store;

import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Arrivals;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A process of its own that keeps papers until it is killed, and says each time how many batches are kept. */
final class Writer {
    static final LocalDate DAY = LocalDate.of(2026, 8, 21);
    static final int BATCH = 5;

    private Writer() {}

    /** Keeps batches from the number on in the home. */
    public static void main(String[] homeAndFirst) {
        Store store = Store.open(new StoreLocation.Embedded(Path.of(homeAndFirst[0])), Clock.systemUTC());
        for (int batch = Integer.parseInt(homeAndFirst[1]); ; batch++) {
            store.papers().keep(batch(batch));
            System.out.println("kept " + batch);
        }
    }

    static List<Arrival> batch(int number) {
        return IntStream.range(0, BATCH)
                .mapToObj(i -> Arrivals.listed("file:" + (number * BATCH + i), "T", DAY, Arrivals.SEEN, 1))
                .toList();
    }
}
