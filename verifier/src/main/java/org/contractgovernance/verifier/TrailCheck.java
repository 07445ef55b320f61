package org.contractgovernance.verifier;

import java.io.Closeable;
import java.io.IOException;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.query.audit.TrailText;

/** Checks that the trail for people agrees with the events. */
final class TrailCheck implements Closeable {

    private final Findings findings;
    private final EventCodec codec;
    private final Lines lines;
    private boolean same = true;

    TrailCheck(Findings findings, EventCodec codec, Bundle bundle) throws IOException {
        this.findings = findings;
        this.codec = codec;
        this.lines = new Lines(BundleFile.TRAIL, bundle.open(BundleFile.TRAIL));
        if (!isNext(TrailText.HEADING)) {
            fault("above the first event");
        }
    }

    /** Takes the next event. */
    void take(BundleEvent event) throws IOException {
        if (same && !isNext(TrailText.of(event, codec))) {
            fault("of " + EventsRead.words(event));
        }
    }

    private boolean isNext(String text) throws IOException {
        boolean is = true;
        for (String each : text.substring(0, text.length() - 1).split("\n", -1)) {
            is &= each.equals(lines.next());
        }
        return is;
    }

    private void fault(String where) {
        same = false;
        findings.fault(
                "trail",
                "%s says something else %s than the events do, or ends there".formatted(BundleFile.TRAIL, where));
    }

    /** There are no more events. */
    void end() throws IOException {
        if (same && lines.next() != null) {
            fault("after the last event");
        }
        if (same) {
            findings.holds("the trail for people says what the events say");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
