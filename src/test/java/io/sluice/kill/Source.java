package io.sluice.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Someone who hands events over in rounds, and again whatever was not acknowledged. */
interface Source {

    /** Ends when the whole round is acknowledged. */
    void send(int round, Site site) throws Exception;

    /** Everything once, a tenth twice, in rounds of the same size and in no order. */
    static <T> List<List<T>> rounds(List<T> all, int rounds, Random random) {
        List<T> more = new ArrayList<>(all);
        for (int i = 0; i < (all.size() + 9) / 10; i++) more.add(all.get(random.nextInt(all.size())));
        java.util.Collections.shuffle(more, random);
        List<List<T>> cut = new ArrayList<>();
        for (int round = 0; round < rounds; round++)
            cut.add(more.subList(more.size() * round / rounds, more.size() * (round + 1) / rounds));
        return cut;
    }
}
