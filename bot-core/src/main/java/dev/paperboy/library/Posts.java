package dev.paperboy.library;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be told of a post by itself. */
final class Posts {
    private Posts() {}

    /** The paper a card is about: the only one that its buttons name; empty when they name none or several. */
    static Optional<PaperId> paper(Card card) {
        List<String> named = card.blocks().stream()
                .flatMap(Posts::buttons)
                .flatMap(button -> button.call().argument(Asked.PAPER.name()).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? PaperId.arxiv(named.get(0)).or(() -> given(named.get(0))) : Optional.empty();
    }

    /** Whether the address belongs to the workspace; mailboxes belong to none. */
    static boolean isIn(Workspace workspace, Address address) {
        return address.accept(new Address.Visitor<Boolean>() {
            @Override
            public Boolean channel(Address.Channel channel) {
                return channel.workspace().equals(workspace);
            }

            @Override
            public Boolean thread(Address.Thread thread) {
                return channel(thread.channel());
            }

            @Override
            public Boolean person(Address.Person person) {
                return person.workspace().equals(workspace);
            }

            @Override
            public Boolean mailbox(Address.Mailbox mailbox) {
                return false;
            }
        });
    }

    private static Optional<PaperId> given(String text) {
        return text.chars().noneMatch(Character::isWhitespace) ? Optional.of(PaperId.of(text)) : Optional.empty();
    }

    private static Stream<Button> buttons(Block block) {
        if (block instanceof Block.Entry entry) {
            return entry.buttons().stream();
        }
        return block instanceof Block.Buttons buttons ? buttons.buttons().stream() : Stream.empty();
    }
}
