package org.contractgovernance.query.risktool;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.risktool.Drift;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.contracts.risktool.UnmatchedRisk;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.AsOfPredicate;
import org.contractgovernance.registers.table.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The number of differences between the corporate risk tool and the early warning registers, over all contracts, for Prometheus. */
public final class RiskMeters implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(RiskMeters.class);

    /** It goes through all that is referred: rather seldom. */
    private static final Duration FRESH_FOR = Duration.ofMinutes(1);

    private static final Row<EarlyWarningEntry> ROW = new Row<>(EarlyWarningEntry.class);
    private static final Row<UnmatchedRisk> UNMATCHED = new Row<>(UnmatchedRisk.class);

    private static final RiskFeed.Reader EVERYTHING = new RiskFeed.Reader(Set.of(), true, true);

    private final DataSource dataSource;
    private final Clock clock;
    private Map<Drift, Long> counted = Map.of();
    private Instant read = Instant.EPOCH;

    public RiskMeters(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (Drift each : Drift.values()) {
            Gauge.builder("risk.drift", this, meter -> meter.counted().getOrDefault(each, 0L))
                    .tag("drift", each.code())
                    .description(
                            "in how much the corporate risk tool and the early warning registers do not say the same")
                    .register(meters);
        }
    }

    private synchronized Map<Drift, Long> counted() {
        Instant now = clock.instant();
        if (read.plus(FRESH_FOR).isBefore(now)) {
            read = now;
            try (Connection connection = dataSource.getConnection()) {
                counted = count(connection);
            } catch (SQLException e) {
                LOG.debug("drift cannot be told for the moment", e);
            }
        }
        return counted;
    }

    private static Map<Drift, Long> count(Connection connection) throws SQLException {
        Map<String, EarlyWarningEntry> known = new HashMap<>();
        // what the council sees: all there is, and once
        Sql council = AsOfPredicate.audience(false);
        Sql.of(
                        "SELECT row_key, ? FROM query.early_warning_register WHERE corporate_risk IS NOT NULL AND ?",
                        ROW.names(),
                        council)
                .each(connection, row -> known.put(row.getString(1), ROW.read(row, 2)));
        List<UnmatchedRisk> unmatched = Sql.of(
                        "SELECT ? FROM query.unmatched_risks WHERE ?", UNMATCHED.names(), council)
                .all(connection, row -> UNMATCHED.read(row, 1));
        Map<String, RiskEvent> told = JdbcRiskFeed.last(connection, known.keySet(), Long.MAX_VALUE, EVERYTHING);
        Map<Drift, Long> counted = new EnumMap<>(Drift.class);
        for (EarlyWarningEntry row : known.values()) {
            RiskEvent last = told.get(JdbcRiskFeed.called(row.contract(), row.reference()));
            Drifts.of(row, Objects.requireNonNull(row.referral().corporateRisk()), last)
                    .keySet()
                    .forEach(drift -> counted.merge(drift, 1L, Long::sum));
        }
        long missingHere = Drifts.missingHere(unmatched, known.values()).size();
        if (missingHere > 0) {
            counted.put(Drift.MISSING_HERE, missingHere);
        }
        return counted;
    }
}
