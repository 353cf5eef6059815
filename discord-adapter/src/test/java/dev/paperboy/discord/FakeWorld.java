package dev.paperboy.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** The server, channel and people of the {@link FakeDiscord}, as Discord writes them. */
final class FakeWorld {
    static final String BOT = "100000000000000001";
    static final String GUILD = "200000000000000001";
    static final String CHANNEL = "300000000000000001";
    static final String PERSON = "400000000000000001";
    private static final long EPOCH = 1_420_070_400_000L;
    private static final AtomicLong LAST = new AtomicLong();
    private static final ObjectMapper JSON = new ObjectMapper();

    private FakeWorld() {}

    /** A new id of this moment, greater than all before. */
    static String snowflake() {
        long now = (Clock.systemUTC().millis() - EPOCH) << 22;
        return Long.toString(LAST.updateAndGet(last -> Math.max(last + 1, now)));
    }

    static ObjectNode self() {
        return (ObjectNode) json("{'id':'%s','username':'paperboy','discriminator':'0','bot':true}".formatted(BOT));
    }

    static JsonNode direct() {
        return json(("{'id':'500000000000000001','type':1,"
                        + "'recipients':[{'id':'%s','username':'ada','discriminator':'0'}]}")
                .formatted(PERSON));
    }

    static JsonNode ready() {
        ObjectNode ready = (ObjectNode) json(("{'v':10,'guilds':[{'id':'%s','unavailable':true}],'private_channels':[],"
                        + "'session_id':'s','application':{'id':'%s','flags':0}}")
                .formatted(GUILD, BOT));
        return ready.set("user", self());
    }

    static JsonNode guild() {
        return json(("{'id':'%1$s','name':'lab','owner_id':'%4$s','member_count':2,'afk_timeout':300,"
                        + "'roles':[{'id':'%1$s','name':'@everyone','permissions':'562949953421311','position':0,"
                        + "'colors':{'primary_color':0}}],"
                        + "'channels':[{'id':'%2$s','name':'papers','type':0,'position':0,'permission_overwrites':[]}],"
                        + "'members':[{'user':{'id':'%3$s','username':'paperboy','bot':true},'roles':[]}],"
                        + "'threads':[],'emojis':[],'voice_states':[],'guild_scheduled_events':[]}")
                .formatted(GUILD, CHANNEL, BOT, PERSON));
    }

    /** Something the person does in the channel. */
    static ObjectNode interaction(String token, int type, JsonNode data) {
        ObjectNode interaction =
                (ObjectNode) json(("{'id':'%s','application_id':'%s','token':'%s','type':%d,'version':1,"
                                + "'context':0,'authorizing_integration_owners':{},'channel_id':'%s','channel':{'id':'%5$s','type':0},"
                                + "'guild_id':'%s','guild':{'id':'%6$s'},'locale':'en-US','entitlements':[],"
                                + "'member':{'user':{'id':'%s','username':'ada','discriminator':'0'},'roles':[],'permissions':'0'}}")
                        .formatted(snowflake(), BOT, token, type, CHANNEL, GUILD, PERSON));
        return interaction.set("data", data);
    }

    static JsonNode json(String quoted) {
        try {
            return JSON.readTree(quoted.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(quoted, e);
        }
    }
}
