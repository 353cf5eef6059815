package dev.paperboy.console;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.platform.Inbox;
import java.util.List;
import java.util.Optional;

/** The first message on a console: what Paperboy is, and things to try. */
final class Welcome {
    private static final List<String> TRY = List.of("trending", "search", "subscribe", "help");

    private Welcome() {}

    static Card card(Inbox inbox) {
        RichText hello = RichText.plain("I bring the day's trending research papers to where your team talks. ")
                .andPlain("Type a command below (it begins with ")
                .andCode("/papers")
                .andPlain(", and ")
                .andCode("Tab")
                .andPlain(" completes it), or press one of these:");
        List<Button> examples = TRY.stream()
                .flatMap(name ->
                        inbox.commands().stream().filter(spec -> spec.name().equals(name)))
                .flatMap(spec -> example(inbox, spec).stream())
                .toList();
        return new Card(
                "Welcome to Paperboy",
                List.of(
                        new Block.Heading("Welcome to Paperboy"),
                        new Block.Paragraph(hello),
                        new Block.Buttons(examples)));
    }

    private static Optional<Button> example(Inbox inbox, CommandSpec spec) {
        String typed = spec.examples().isEmpty() ? spec.name() : spec.examples().get(0);
        try {
            String label = typed.length() <= 40 ? typed : spec.name();
            return Optional.of(new Button(label, inbox.read(typed)));
        } catch (CommandRefused noExample) {
            return Optional.empty();
        }
    }
}
