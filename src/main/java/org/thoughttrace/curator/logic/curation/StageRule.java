package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Role;

import java.util.List;

/// The stage of a turn from its place. An exchange is a user turn with the replies up to the next
/// user turn; exchange e of E lies at p = (e-1)/(E-1), 0 when there is only one. N stages stand at
/// p = 0, 1/(N-1), …, 1 (Jin et al. 2026, arXiv 2605.20087, with N = 4); a turn has the stage nearest
/// to its exchange, a tie going to the later one, so that a message and its reply share a stage.
final class StageRule {

    private StageRule() {}

    /// The number of the stage, from 0, of each turn in order.
    static int[] stagesOf(List<Message> messages, int stages) {
        int[] exchangeOf = new int[messages.size()];
        int exchange = 0;
        for (int i = 0; i < exchangeOf.length; i++) {
            if (messages.get(i).role() == Role.USER) {
                exchange++;
            }
            // What stands before the first user turn belongs to the first exchange.
            exchangeOf[i] = Math.max(exchange, 1);
        }
        int exchanges = Math.max(exchange, 1);
        int[] result = new int[exchangeOf.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = stageOf(exchangeOf[i], exchanges, stages);
        }
        return result;
    }

    private static int stageOf(int exchange, int exchanges, int stages) {
        if (exchanges == 1 || stages < 2) {
            return 0;
        }
        long distance = 2L * (exchange - 1) * (stages - 1) + (exchanges - 1);
        return (int) (distance / (2L * (exchanges - 1)));
    }
}
