package dev.paperboy.slack;

import dev.paperboy.platform.Inbox;
import java.util.concurrent.Executor;

/** Those whom Bolt's handlers hand what happened to. */
record SlackReception(
        SlackListener listener,
        SlackDialogs dialogs,
        SlackPages pages,
        SlackShortcuts shortcuts,
        SlackHome home,
        SlackUnfurls unfurls) {

    /** What we know of people and of places. */
    record Directory(SlackMembers members, SlackChannels channels) {}

    /** All of them, reporting to the inbox. */
    static SlackReception of(
            Inbox inbox,
            SlackClient client,
            SlackPosts posts,
            Directory directory,
            SlackReports reports,
            SlackText text,
            Executor workers) {
        SlackCards cards = new SlackCards(inbox::encode, text);
        SlackAnswers answers = new SlackAnswers(client, posts, cards);
        SlackMembers members = directory.members();
        SlackChannels channels = directory.channels();
        SlackDesk desk = new SlackDesk(inbox, members, channels, workers);
        SlackViews views = new SlackViews(client);
        SlackHome home = new SlackHome(desk, members, channels, views, new SlackHomeView(inbox::encode, text));
        SlackPages pages = new SlackPages(desk, views, cards, posts, home);
        SlackDialogs dialogs = new SlackDialogs(desk, views, answers, pages);
        return new SlackReception(
                new SlackListener(desk, answers, dialogs, client, reports),
                dialogs,
                pages,
                new SlackShortcuts(desk, dialogs, answers),
                home,
                new SlackUnfurls(client, desk, cards));
    }
}
