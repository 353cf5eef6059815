package dev.paperboy.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** The server, channels and people of the {@link FakeDiscord}, as Discord writes them. */
public final class FakeWorld {
    public static final String BOT = "100000000000000001";
    public static final String GUILD = "200000000000000001";
    /** A server that does not have the bot. */
    public static final String FOREIGN = "200000000000000002";
    /** A channel for messages. */
    public static final String CHANNEL = "300000000000000001";
    /** A channel whose messages others can follow. */
    public static final String NEWS = "300000000000000002";
    /** A forum whose posts need a tag; the first of its two tags is the moderators'. */
    public static final String FORUM = "300000000000000003";
    /** A forum that takes posts as they come. */
    public static final String OPEN_FORUM = "300000000000000004";
    /** The person's direct messages. */
    public static final String DIRECT = "500000000000000001";

    public static final String PERSON = "400000000000000001";
    /** A tag that everybody may give in {@link #FORUM}. */
    public static final String TAG = "600000000000000002";

    private static final long EPOCH = 1_420_070_400_000L;
    private static final AtomicLong LAST = new AtomicLong();
    private static final ObjectMapper JSON = new ObjectMapper();

    private FakeWorld() {}

    /** A new id of this moment, greater than all before. */
    public static String snowflake() {
        long now = (Clock.systemUTC().millis() - EPOCH) << 22;
        return Long.toString(LAST.updateAndGet(last -> Math.max(last + 1, now)));
    }

    /** Somebody, as everybody sees them. */
    static ObjectNode user(String id, String name, boolean bot) {
        return json(("{'id':'%s','username':'%s','discriminator':'0','global_name':null,'avatar':null,'bot':%s,"
                        + "'public_flags':0,'flags':0,'primary_guild':null}")
                .formatted(id, name, bot));
    }

    static ObjectNode bot() {
        return user(BOT, "paperboy", true);
    }

    /** The bot, as it sees itself. */
    static ObjectNode self() {
        return bot().put("mfa_enabled", true).put("locale", "en-US");
    }

    static ObjectNode person() {
        return user(PERSON, "ada", false);
    }

    static ObjectNode direct() {
        ObjectNode channel =
                json("{'id':'%s','type':1,'flags':0,'last_message_id':null,'recipients':[]}".formatted(DIRECT));
        channel.withArray("recipients").add(person());
        return channel;
    }

    /** Which of that many shards the server belongs to, by the formula of Discord's documentation. */
    static int shard(int total) {
        return (int) ((Long.parseLong(GUILD) >> 22) % total);
    }

    static ObjectNode group() {
        ObjectNode channel =
                json("{'id':'500000000000000002','type':3,'flags':0,'owner_id':'400000000000000001','name':'reading"
                        + " group','last_message_id':null,'recipients':[]}");
        channel.withArray("recipients").add(person());
        return channel;
    }

    static ObjectNode foreignChannel() {
        return channel("300000000000000009", "elsewhere", 0)
                .put("guild_id", FOREIGN)
                .put("permissions", "2048");
    }

    /** @param member whether this connection is one that hears of the server */
    static ObjectNode ready(String session, String gateway, boolean member) {
        ObjectNode ready = json(("{'v':10,'guilds':[],'private_channels':[],"
                        + "'session_id':'%s','resume_gateway_url':'%s','application':{'id':'%s','flags':0}}")
                .formatted(session, gateway, BOT));
        if (member) {
            ready.withArray("guilds").addObject().put("id", GUILD).put("unavailable", true);
        }
        return ready.set("user", self());
    }

    /** The server as a bot hears of it, with everybody allowed everything. */
    public static ObjectNode guild() {
        ObjectNode guild =
                json(("{'id':'%1$s','name':'lab','owner_id':'400000000000000009','member_count':2,'afk_timeout':300,"
                                + "'roles':[],'channels':[],'members':[],"
                                + "'threads':[],'emojis':[],'voice_states':[],'guild_scheduled_events':[]}")
                        .formatted(GUILD));
        guild.withArray("roles").add(everyone("562949953421311"));
        guild.withArray("channels")
                .add(channel(CHANNEL, "papers", 0))
                .add(channel(NEWS, "paper-news", 5))
                .add(forum(FORUM, 1 << 4))
                .add(forum(OPEN_FORUM, 0));
        ObjectNode member = json("{'roles':[]}");
        guild.withArray("members").add(member.set("user", bot()));
        return guild;
    }

    /** The role that everybody has. */
    public static ObjectNode everyone(String permissions) {
        return json("{'id':'%s','name':'@everyone','permissions':'%s','position':0,'colors':{'primary_color':0}}"
                .formatted(GUILD, permissions));
    }

    /** A channel of the server. */
    public static ObjectNode channel(String id, String name, int type) {
        return json("{'id':'%s','guild_id':'%s','name':'%s','type':%d,'position':0,'permission_overwrites':[]}"
                .formatted(id, GUILD, name, type));
    }

    private static ObjectNode forum(String id, int flags) {
        ObjectNode forum = channel(id, "forum-" + flags, 15).put("flags", flags);
        forum.withArray("available_tags").add(tag("600000000000000001", true)).add(tag(TAG, false));
        return forum;
    }

    private static ObjectNode tag(String id, boolean moderated) {
        return json("{'id':'%s','name':'tag%b','moderated':%b,'emoji_id':null,'emoji_name':null}"
                .formatted(id, moderated, moderated));
    }

    static ObjectNode thread(String id, String parent, String name) {
        return json(("{'id':'%s','type':11,'flags':0,'guild_id':'%s','parent_id':'%s','owner_id':'%s',"
                                + "'message_count':0,'member_count':1,'total_message_sent':0,'last_message_id':null,"
                                + "'rate_limit_per_user':0,'thread_metadata':{'archived':false,'locked':false,"
                                + "'archive_timestamp':'2026-01-01T00:00:00+00:00','auto_archive_duration':1440}}")
                        .formatted(id, GUILD, parent, BOT))
                .put("name", name);
    }

    /** JSON with single quotes. */
    public static ObjectNode json(String quoted) {
        try {
            return (ObjectNode) JSON.readTree(quoted.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(quoted, e);
        }
    }

    /** A copy of what there is, or nothing. */
    static JsonNode copy(JsonNode node) {
        return node.deepCopy();
    }
}
