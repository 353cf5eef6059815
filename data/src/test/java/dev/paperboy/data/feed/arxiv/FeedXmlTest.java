package dev.paperboy.data.feed.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.FeedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedXmlTest {

    @Test
    void opensNoOutsideEntity(@TempDir Path directory) throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "the secret");
        String document = "<!DOCTYPE feed [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<feed><entry><title>&x;</title></entry></feed>";
        assertThatThrownBy(() -> FeedXml.items(document))
                .isInstanceOf(FeedException.class)
                .hasMessage("its answer declares a document type");
    }

    @Test
    void doesNotLaughABillionTimes() {
        StringBuilder document = new StringBuilder("<!DOCTYPE feed [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            document.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        document.append("]><feed><entry><title>&a39;</title></entry></feed>");
        assertThatThrownBy(() -> FeedXml.items(document.toString())).hasMessage("its answer declares a document type");
    }

    @Test
    void knowsNoEntitiesButItsOwn() throws FeedException {
        assertThatThrownBy(() -> FeedXml.items("<feed><entry><title>&nbsp;</title></entry></feed>"))
                .hasMessage("its answer is no whole XML");
        assertThat(FeedXml.items("<feed><entry><title>a &lt; b &#233; <![CDATA[& c]]></title></entry></feed>")
                        .get(0)
                        .text("title"))
                .contains("a < b \u00E9 & c");
    }

    @Test
    void goesDownOnlySoFar() {
        String deep = "<feed>" + "<a>".repeat(60) + "</a>".repeat(60) + "</feed>";
        assertThatThrownBy(() -> FeedXml.items(deep)).hasMessage("its answer is too deep or too long");
        String wide = "<feed>" + "<entry/>".repeat(6000) + "</feed>";
        assertThatThrownBy(() -> FeedXml.items(wide)).hasMessage("its answer is too deep or too long");
    }
}
