package dev.paperboy.mail;

import dev.paperboy.card.Card;
import dev.paperboy.card.RendererContract;
import java.util.Optional;
import org.jsoup.Jsoup;

class MailHtmlContractTest extends RendererContract {
    @Override
    protected String visible(Card card) {
        return Jsoup.parse(MailHtml.mail(card, Optional.empty())).body().wholeText();
    }
}
