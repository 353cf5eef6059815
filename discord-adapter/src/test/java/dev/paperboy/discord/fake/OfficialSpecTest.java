package dev.paperboy.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The judge can say no. */
class OfficialSpecTest {
    private static final String MESSAGES = "channels/300000000000000001/messages";
    private static final String NONE = "'allowed_mentions':{'parse':[],'replied_user':false}";

    @BeforeEach
    void onlyWhereTheSpecificationIs() {
        assumeTrue(OfficialSpec.ifThere().isPresent(), "no specification here");
    }

    @Test
    void refusesAnOperationThatDoesNotExist() {
        assertThat(said("POST", "channels/1/letters", "{}"))
                .singleElement()
                .asString()
                .contains("does not exist");
    }

    @Test
    void refusesATextThatIsNone() {
        assertThat(said("POST", MESSAGES, "{'components':[{'type':10,'content':7}]}"))
                .isNotEmpty();
        assertThat(said("POST", MESSAGES, "{'components':[{'type':10,'content':'7'}]}"))
                .isEmpty();
    }

    @Test
    void refusesANonceThatIsTooLong() {
        assertThat(said("POST", MESSAGES, "{'nonce':'12345678901234567890123456'}"))
                .isNotEmpty();
    }

    @Test
    void refusesAKeyNobodyKnows() {
        assertThat(said("POST", MESSAGES, "{'markdown':'x'}")).containsExactly("unknown key markdown");
    }

    @Test
    void refusesAnAnswerWithoutAnAuthor() {
        JsonNode answer = FakeWorld.json("{'id':'300000000000000001','content':''}");
        assertThat(OfficialSpec.ifThere().orElseThrow().complaintsAboutAnswer("POST", MESSAGES, 200, answer))
                .anyMatch(complaint -> complaint.contains("author"));
    }

    private static Iterable<String> said(String method, String path, String body) {
        return OfficialSpec.ifThere().orElseThrow().complaintsAbout(method, path, FakeWorld.json(body));
    }

    @Test
    void takesTheNumbersThatTheLibraryWritesAsTexts() {
        assertThat(said("POST", "applications/1/commands", "{'name':'x','type':1,'description':'x','contexts':['0']}"))
                .isEmpty();
        assertThat(said("POST", MESSAGES, "{'attachments':[{'id':0}]," + NONE + "}"))
                .isEmpty();
    }
}
