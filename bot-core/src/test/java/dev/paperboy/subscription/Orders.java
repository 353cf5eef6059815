package dev.paperboy.subscription;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Orders and the people and places in them, for tests. */
public final class Orders {
    public static final Workspace LAB = new Workspace("fake", "lab");
    public static final Workspace OTHER_LAB = new Workspace("fake", "other-lab");
    public static final Address.Channel PAPERS = new Address.Channel(LAB, "papers");
    public static final Address.Channel ROBOTS = new Address.Channel(LAB, "robots");
    public static final Address.Person ANN = new Address.Person(LAB, "ann");
    public static final Schedule NINE_IN_BERLIN = schedule("09:00", "Europe/Berlin");

    private Orders() {}

    public static Schedule schedule(String at, String zone) {
        return new Schedule(Schedule.WEEKDAYS, LocalTime.parse(at), ZoneId.of(zone));
    }

    public static Selection about(String topic) {
        return new Selection(topic, List.of(), List.of(), 0);
    }

    public static Order order(Address.Channel channel, String topic, Schedule schedule) {
        Workspace workspace = channel.workspace();
        return new Order(workspace, channel, about(topic), schedule, 5, new Address.Person(workspace, "ann"));
    }

    public static Order order(Address.Channel channel, String topic) {
        return order(channel, topic, NINE_IN_BERLIN);
    }
}
