package dev.paperboy.discord;

import dev.paperboy.platform.ChatPlatformContract;
import dev.paperboy.platform.Inbox;

class DiscordPlatformContractTest extends ChatPlatformContract {
    @Override
    protected Stage stage(Inbox inbox) throws Exception {
        return new DiscordStage(inbox);
    }
}
