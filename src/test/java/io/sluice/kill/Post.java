package io.sluice.kill;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A mailbox on a server of its own; letters lie in it whether the application lives or not. */
final class Post implements Source, AutoCloseable {

    private static final String ADDRESS = "sales@seller.example";

    private final List<byte[]> delivered = new ArrayList<>();
    private final List<List<byte[]>> rounds;
    private final int renewedAfter;
    private GreenMail server;
    private GreenMailUser user;

    Post(int rounds, Random random) throws Exception {
        this.rounds = Source.rounds(SampleLetters.all(), rounds, random);
        this.renewedAfter = random.nextInt(Math.max(1, rounds - 1));
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        user = begin();
    }

    private GreenMailUser begin() {
        server.start();
        return server.setUser(ADDRESS, "sales", "secret");
    }

    String[] settings() {
        return new String[] {
            "--sluice.mailboxes[0].name=sales",
            "--sluice.mailboxes[0].host=127.0.0.1",
            "--sluice.mailboxes[0].port=" + server.getImap().getPort(),
            "--sluice.mailboxes[0].username=sales",
            "--sluice.mailboxes[0].password=secret",
            "--sluice.mailboxes[0].address=" + ADDRESS,
            "--sluice.mailboxes[0].tls=false",
            "--sluice.mailboxes[0].poll-every=1s"
        };
    }

    int size() {
        return delivered.size();
    }

    @Override
    public void send(int round, Site site) throws Exception {
        for (byte[] letter : rounds.get(round)) {
            deliver(letter);
            delivered.add(letter);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** While nobody reads, the mailbox is made anew: the same letters under other numbers. */
    void perhapsRenew(int round) throws Exception {
        if (round != renewedAfter) return;
        int port = server.getImap().getPort();
        server.stop();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        user = begin();
        for (byte[] letter : delivered) deliver(letter);
    }

    private void deliver(byte[] letter) throws Exception {
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter)));
    }

    @Override
    public void close() {
        server.stop();
    }
}
