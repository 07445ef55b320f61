package org.contractgovernance.api.risktool.files.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.api.problem.Problem;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.risktool.files.reading.FileRow;
import org.contractgovernance.api.risktool.files.reading.FileRows;
import org.contractgovernance.api.risktool.files.reading.ReadRows;
import org.contractgovernance.api.risktool.files.reading.ReportFile;
import org.contractgovernance.api.risktool.files.reports.ImportedReports.RefusedRow;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.risktool.files.MappedField;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.MappingRule;
import org.contractgovernance.contracts.risktool.files.RiskReport;
import org.contractgovernance.contracts.risktool.files.RiskReports;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Sends the rows of a file one by one, so that a wrong row does not stop the others. Several rows are sent at a time, because events that
 * are recorded together are committed together. No early warning has two rows, so their order does not matter.
 */
final class ReportImport {

    private static final Logger LOG = LoggerFactory.getLogger(ReportImport.class);

    private static final int AT_ONCE = 16;

    /** The mapping's field for each pointer of a rule. */
    private static final Map<String, MappedField> POINTED = Map.of(
            "/toolReference", MappedField.TOOL_REFERENCE,
            "/position", MappedField.POSITION,
            "/score", MappedField.TOOL_SCORE,
            "/status", MappedField.TOOL_STATUS,
            "/closed", MappedField.TOOL_CLOSED,
            "/effectiveOn", MappedField.TOOL_DAY);

    private final RiskReports reports;
    private final Caller caller;

    ReportImport(RiskReports reports, Caller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    /** The result of one row. */
    private sealed interface RowOutcome {

        /** It was taken. */
        record TakenRow() implements RowOutcome {}

        /** What it says was on record already. */
        record KnownRow() implements RowOutcome {}

        /** It was refused. */
        record TurnedAway(RefusedRow row) implements RowOutcome {}
    }

    /** Takes every row that is right. */
    ImportedReports of(ReportFile file, Mapping mapping) {
        FileRows rows = FileRows.of(file, mapping);
        ReadRows read = rows.read();
        List<FileRow> said = rows.rows();
        List<RowOutcome> outcomes = outcomes(said, read);
        List<RefusedRow> refused = new ArrayList<>();
        int taken = 0;
        int known = 0;
        for (RowOutcome each : outcomes) {
            switch (each) {
                case RowOutcome.TakenRow row -> taken++;
                case RowOutcome.KnownRow row -> known++;
                case RowOutcome.TurnedAway row -> refused.add(row.row());
            }
        }
        return new ImportedReports(said.size(), taken, known, refused, ImportedReports.AGAIN);
    }

    private List<RowOutcome> outcomes(List<FileRow> rows, ReadRows read) {
        Map<String, String> context = MDC.getCopyOfContextMap();
        Set<String> seen = new HashSet<>();
        List<Future<RowOutcome>> pending = new ArrayList<>();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (FileRow each : rows) {
                RiskReport report;
                try {
                    report = read.report(each);
                    if (!seen.add(report.contract() + "/" + report.earlyWarning())) {
                        throw BrokenRule.of(MappingRule.ROW_REPEATED);
                    }
                } catch (BrokenRule e) {
                    pending.add(threads.submit(() -> new RowOutcome.TurnedAway(refused(each, read, e))));
                    continue;
                }
                pending.add(threads.submit(() -> take(report, each, read, context)));
            }
            try {
                return all(pending);
            } catch (RuntimeException e) {
                // work that has not begun is cancelled
                pending.forEach(each -> each.cancel(false));
                throw e;
            }
        }
    }

    private static List<RowOutcome> all(List<Future<RowOutcome>> pending) {
        List<RowOutcome> outcomes = new ArrayList<>();
        for (Future<RowOutcome> each : pending) {
            try {
                outcomes.add(each.get());
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("the application stops");
            }
        }
        return outcomes;
    }

    private RowOutcome take(RiskReport report, FileRow row, ReadRows read, @Nullable Map<String, String> context) {
        if (context != null) {
            MDC.setContextMap(context);
        }
        try {
            return reports.take(report, caller) ? new RowOutcome.TakenRow() : new RowOutcome.KnownRow();
        } catch (BrokenRule e) {
            Rule.Answer answer = e.rule().answer();
            if (answer == Rule.Answer.UNAVAILABLE || answer == Rule.Answer.FORBIDDEN) {
                // the row is not at fault, and the next row would fail too
                throw e;
            }
            return new RowOutcome.TurnedAway(refused(row, read, e));
        } catch (RuntimeException e) {
            // whatever the failure, the later rows are taken, now and each time that the file is sent; only the kind
            // is logged
            LOG.error(
                    "A row of a corporate risk tool's file could not be taken: line {}, {}",
                    row.line(),
                    e.getClass().getSimpleName());
            return new RowOutcome.TurnedAway(unforeseen(row));
        } finally {
            MDC.clear();
        }
    }

    private static RefusedRow refused(FileRow row, ReadRows read, BrokenRule broken) {
        Problem problem =
                Problem.of(broken.rule().code(), broken.rule().sentence(), 0, broken.getMessage(), List.of(), null);
        return new RefusedRow(
                row.line(),
                column(read, broken.pointer()),
                problem.type(),
                problem.title(),
                problem.detail(),
                problem.code());
    }

    private static RefusedRow unforeseen(FileRow row) {
        Refusal refusal = Refusal.UNEXPECTED;
        Problem problem =
                Problem.of(refusal.code(), refusal.sentence(), refusal.status(), refusal.sentence(), List.of(), null);
        return new RefusedRow(row.line(), null, problem.type(), problem.title(), problem.detail(), problem.code());
    }

    private static @Nullable String column(ReadRows read, @Nullable String pointer) {
        if (pointer == null) {
            return null;
        }
        for (MappedField each : MappedField.values()) {
            if (each.code().equals(pointer) || each == POINTED.get(pointer)) {
                return read.headings().of(each);
            }
        }
        return null;
    }
}
