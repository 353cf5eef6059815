package dev.paperboy.slack;

import dev.paperboy.platform.ChatPlatformContract;
import dev.paperboy.platform.Inbox;

class SlackPlatformTest extends ChatPlatformContract {
    @Override
    protected Stage stage(Inbox inbox) throws Exception {
        return new SlackStage(inbox);
    }
}
