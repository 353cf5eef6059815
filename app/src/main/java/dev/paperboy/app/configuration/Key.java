package dev.paperboy.app.configuration;

import java.util.Arrays;
import java.util.Optional;

/** Every setting by its name in the environment and in the file; the name of the constant is the key. */
public enum Key {
    PAPERBOY_HOME("where the store, the index and backups live; ~/.paperboy"),
    PAPERBOY_CONSOLE_PORT("the console's port; 8080, or the next free one"),
    PAPERBOY_TIME_ZONE("time zone of people who have not said theirs, by its IANA name; the machine's"),
    PAPERBOY_DATABASE_URL("jdbc:postgresql:… to use PostgreSQL in place of the embedded store"),
    PAPERBOY_DATABASE_USER("user name for it"),
    PAPERBOY_DATABASE_PASSWORD("password for it"),
    PAPERBOY_ARXIV_CATEGORIES("arXiv categories to follow, by comma; cs.AI,cs.CL,cs.CV,cs.LG"),
    PAPERBOY_CONTACT("an email address or page that sources may use to reach whoever runs this"),
    PAPERBOY_HUGGINGFACE_URL("https://huggingface.co"),
    PAPERBOY_ARXIV_API_URL("https://export.arxiv.org/api"),
    PAPERBOY_ARXIV_FEED_URL("https://rss.arxiv.org"),
    PAPERBOY_SLACK_API_URL("https://slack.com/api/"),
    PAPERBOY_DISCORD_API_URL("https://discord.com/api/v10/"),
    PAPERBOY_PUBLIC_URL(
            "https://papers.example.org: where this machine is reached from outside, for Slack over HTTP and links in mail"),
    PAPERBOY_PUBLIC_PORT("the port that is reached from outside, through a proxy with a certificate; 8090"),
    PAPERBOY_PUBLIC_ADDRESS("the address it is listened for on; 127.0.0.1"),
    PAPERBOY_TOKEN_KEY("what workspaces' tokens are sealed with, several by comma, newest first; the file tokens.key"),
    PAPERBOY_SMTP_URL("smtp://user:password@host:587 or smtps://… for digests by mail; docs/mail.md"),
    PAPERBOY_MAIL_FROM("the address digests come from; the user of PAPERBOY_SMTP_URL, if that is one"),
    PAPERBOY_MODEL_URL(
            "https://api.openai.com/v1, http://localhost:11434/v1 (Ollama), …: a language model writes summaries"),
    PAPERBOY_MODEL("its name there, such as gpt-4o-mini or llama3.1"),
    PAPERBOY_MODEL_KEY("its key; most local endpoints need none"),
    PAPERBOY_MODEL_BUDGET("how many summaries a workspace may have written on one day; 200"),
    PAPERBOY_EMBEDDING_URL("the same for an embedding model, which finds papers by meaning"),
    PAPERBOY_EMBEDDING_MODEL("its name there, such as nomic-embed-text; without a URL, the directory of a model.onnx"),
    PAPERBOY_EMBEDDING_KEY("its key; most local endpoints need none"),
    SLACK_BOT_TOKEN("xoxb-…: joins Slack, together with the app token"),
    SLACK_APP_TOKEN("xapp-…: Slack's Socket Mode"),
    SLACK_COMMAND("what the slash command is called, where another app has its name; /papers"),
    SLACK_SIGNING_SECRET("Slack over HTTP instead of Socket Mode: what Slack signs its requests with"),
    SLACK_CLIENT_ID("lets many workspaces install Paperboy, instead of the bot token"),
    SLACK_CLIENT_SECRET("goes with it"),
    DISCORD_TOKEN("joins Discord"),
    DISCORD_SHARDS("how many connections to Discord, or which of how many as in 0-3/16; auto: as Discord advises");

    private final String meaning;

    Key(String meaning) {
        this.meaning = meaning;
    }

    /** What it is for, and its default. */
    public String meaning() {
        return meaning;
    }

    /** The key of that name. */
    public static Optional<Key> named(String name) {
        return Arrays.stream(values()).filter(key -> key.name().equals(name)).findFirst();
    }
}
