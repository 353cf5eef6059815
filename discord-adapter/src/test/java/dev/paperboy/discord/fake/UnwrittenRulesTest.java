package dev.paperboy.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge can say no. */
class UnwrittenRulesTest {
    private static final String MESSAGES = "channels/1/messages";
    private static final String QUIET = "'flags':32768,'allowed_mentions':{'parse':[],'replied_user':false}";

    @Test
    void takesAQuietMessageOfComponents() {
        assertThat(said(MESSAGES, "{" + QUIET + ",'components':[{'type':10,'content':'x'}]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{QUIET}; an empty message",
                "{'flags':32768,'components':[{'type':10,'content':'x'}]}; somebody could be notified",
                "{QUIET,'content':'x','components':[{'type':10,'content':'x'}]}; components alone",
                "{QUIET,'components':[{'type':10,'content':' '}]}; an empty text",
                "{QUIET,'components':[{'type':1,'components':[]}]}; a row of 0",
                "{QUIET,'components':[{'type':2,'custom_id':'a'},{'type':2,'custom_id':'a'}]}; two components of one id",
            })
    void refusesAMessage(String message, String complaint) {
        assertThat(said(MESSAGES, message.replace("QUIET", QUIET))).contains(complaint);
    }

    @Test
    void countsNestedComponentsAndAllCharacters() {
        String text = ("{'type':10,'content':'" + "x".repeat(101) + "'},").repeat(40) + "{'type':14}";
        assertThat(said(MESSAGES, "{" + QUIET + ",'components':[{'type':17,'components':[" + text + "]}]}"))
                .contains("42 components", "4040 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'name':'Bad Name','description':'x'}; the name Bad Name",
                "{'name':'x','description':'x','options':[{'name':'a','type':3},{'name':'b','type':3,'required':true}]}; x: required options come first",
            })
    void refusesACommand(String command, String complaint) {
        assertThat(said("applications/1/commands", "[" + command + "]")).contains(complaint);
    }

    @Test
    void addsUpTheTextsOfACommand() {
        String long8000 = "{'name':'x','description':'" + "d".repeat(8_000) + "'}";
        assertThat(said("applications/1/commands", "[" + long8000 + "]")).contains("x has 8001 characters");
    }

    private static Iterable<String> said(String path, String body) {
        try {
            JsonNode read = new ObjectMapper().readTree(body.replace('\'', '"'));
            return UnwrittenRules.complaintsAbout(path, read);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(body, e);
        }
    }
}
