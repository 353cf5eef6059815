package dev.paperboy.library;

import dev.paperboy.card.PlainText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.MemoryCallStore;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.IndexInMemory;
import dev.paperboy.paper.PapersInMemory;
import java.util.List;
import java.util.Optional;

/** People who type the commands of the library, and read the answers as plain text; for tests. */
final class Reader {
    final VotesInMemory votes = new VotesInMemory();
    final ListInMemory saved = new ListInMemory();
    final SettableClock clock = new SettableClock(Lab.NOON);
    final PapersInMemory papers = new PapersInMemory();
    private final IndexInMemory index = new IndexInMemory();

    Reader() {
        keep(Arrivals.arxiv("2608.00001", "Graphs & <b>trees</b>"));
        keep(Arrivals.arxiv("2608.00002", "Sparse Attention"));
        keep(Arrivals.arxiv("2608.00003", "Dense Retrieval"));
    }

    void keep(Arrival arrival) {
        papers.keep(List.of(arrival));
        index.add(arrival.paper());
    }

    Commands commands() {
        Asked asked = new Asked(papers::find, index);
        List<Command> all = List.of(
                new SubmitCommand(votes, asked, clock),
                new VoteCommand(votes, asked, clock),
                new SaveCommand(saved, asked, clock),
                new UnsaveCommand(saved, papers),
                new SavedCommand(saved, papers),
                new ExportCommand(saved, papers));
        return new Commands(all, new MemoryCallStore());
    }

    /** Types a command in the person's channel #papers; gives the answer's text. */
    String type(Address.Person by, String typed) {
        try {
            Address.Channel at = new Address.Channel(by.workspace(), "papers");
            Invocation invocation = new Invocation(commands().read(typed), by, at, false, Optional.empty());
            return PlainText.of(commands().answer(invocation).card());
        } catch (CommandRefused refused) {
            return PlainText.of(refused.card());
        }
    }
}
