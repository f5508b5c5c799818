package io.sluice.intake;

import io.sluice.shared.work.Work;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The second transaction behind an accepted event: after three failed tries it waits for a person. */
@Component
class WorkOffEvent implements Work {

    /** A burst has hundreds of them; whoever comes first still hears of it within a second. */
    private static final int TOGETHER = 10;

    private final Events events;
    private final Map<String, Channel> channels;
    private final Clock clock;

    WorkOffEvent(Events events, List<Channel> channels, Clock clock) {
        this.events = events;
        this.channels = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
        this.clock = clock;
    }

    @Override
    public String table() {
        return Events.TABLE;
    }

    @Override
    public void handle(UUID id) throws Exception {
        EventView event = events.byId(id);
        Channel channel = channels.get(event.channel());
        if (channel == null) throw new IllegalStateException("No one works off the channel " + event.channel());
        events.decided(id, channel.decide(event), clock.instant());
    }

    @Override
    public int together() {
        return TOGETHER;
    }

    @Override
    public List<Duration> pauses() {
        return List.of(Duration.ofSeconds(5), Duration.ofSeconds(30));
    }
}
