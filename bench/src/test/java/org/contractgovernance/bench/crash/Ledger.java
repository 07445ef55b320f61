package org.contractgovernance.bench.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every request that was sent, what its sender was told, and what no sender should have been told. */
final class Ledger {

    private final Map<String, Request> requests = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Request> unsettled = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    Request add(Request request) {
        requests.put(request.key(), request);
        unsettled.add(request);
        return request;
    }

    /** Those that were not settled yet; from now on they are. */
    List<Request> settle() {
        List<Request> all = new ArrayList<>();
        for (Request each = unsettled.poll(); each != null; each = unsettled.poll()) {
            all.add(each);
        }
        return all;
    }

    List<Request> all() {
        return List.copyOf(requests.values());
    }

    boolean knows(String key) {
        return requests.containsKey(key);
    }

    long acknowledged() {
        return requests.values().stream()
                .filter(each -> each.end() == Request.End.DONE)
                .count();
    }

    void fault(String what) {
        faults.add(what);
    }

    /** What was noted since the last time. */
    List<String> faults() {
        List<String> all = new ArrayList<>();
        for (String each = faults.poll(); each != null; each = faults.poll()) {
            all.add(each);
        }
        return all;
    }
}
