package org.contractgovernance.bench.soak;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Cpu;
import org.contractgovernance.bench.load.Connection;
import org.contractgovernance.bench.load.LoadRequest;

/**
 * What the application holds at a moment.
 *
 * @param residentMegabytes memory in RAM
 * @param files open files, sockets included
 * @param threads threads of the operating system
 * @param places places taken, by kind
 */
record Looks(long residentMegabytes, long files, long threads, Map<String, Integer> places) {

    private static final Pattern TAKEN = Pattern.compile("places_taken\\{kind=\"([a-z]+)\"} ([0-9]+)");

    /**
     * @param administrator a token
     */
    static Looks at(Application application, String administrator) {
        Map<String, Integer> places = new TreeMap<>();
        try (Connection connection = application.connect()) {
            int status = connection.send(LoadRequest.get("/actuator/prometheus", administrator));
            if (status != 200) {
                throw new IllegalStateException("metrics were answered " + status);
            }
            Matcher taken = TAKEN.matcher(connection.body());
            while (taken.find()) {
                places.put(taken.group(1), Integer.parseInt(taken.group(2)));
            }
        }
        long pid = application.pid();
        return new Looks(Cpu.residentBytes(pid) >> 20, Cpu.openFiles(pid), Cpu.threads(pid), places);
    }

    /** Whether nobody holds a place. */
    boolean isAtRest() {
        return places.values().stream().allMatch(each -> each == 0);
    }
}
