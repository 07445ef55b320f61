package org.contractgovernance.query.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.assessment.StandingDeduction;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.ledger.ApplicationEntry;
import org.contractgovernance.contracts.ledger.LedgerLine;
import org.contractgovernance.contracts.ledger.LedgerLine.LedgerOrigin;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.ledger.LedgerRows.ListedLine;
import org.jspecify.annotations.Nullable;

/** The lines of one page of the payment ledger, with the deductions that they are about and the documents that they are on. */
public final class LedgerPage {

    private final Map<String, List<StandingDeduction>> deductions = new HashMap<>();
    private final Map<String, ApplicationEntry> applications = new HashMap<>();

    /** What a page takes from an assessment's row: the columns have the names that they have there. */
    public record AssessedDeductions(String contract, String period, List<StandingDeduction> deductions) {}

    private LedgerPage() {}

    static List<LedgerLine> of(String contract, List<ListedLine> rows, RegistersAsOf snapshot) throws SQLException {
        LedgerPage page = new LedgerPage();
        String[] periods = rows.stream()
                .filter(each -> each.deduction() != null)
                .map(ListedLine::reference)
                .distinct()
                .toArray(String[]::new);
        if (periods.length > 0) {
            snapshot
                    .list(RegisterName.ASSESSMENTS, AssessedDeductions.class)
                    .of(contract)
                    .where("period = ANY (?)", (Object) periods)
                    .all()
                    .stream()
                    .map(Shown::row)
                    .forEach(each -> page.deductions.put(each.period(), each.deductions()));
        }
        String[] lines = rows.stream().map(ListedLine::line).toArray(String[]::new);
        snapshot
                .list(RegisterName.LEDGER_APPLICATIONS, ApplicationEntry.class)
                .of(contract)
                .where("line = ANY (?)", (Object) lines)
                .all()
                .stream()
                .map(Shown::row)
                .forEach(each -> page.applications.put(each.line(), each));
        List<LedgerLine> shown = new ArrayList<>();
        rows.forEach(each -> shown.add(page.line(each)));
        return shown;
    }

    private LedgerLine line(ListedLine row) {
        StandingDeduction deduction = deduction(row);
        ApplicationEntry application = applications.get(row.line());
        return new LedgerLine(
                row.line(),
                row.kind(),
                row.adjusts(),
                row.amount(),
                row.balance(),
                row.effectiveOn(),
                row.span(),
                row.periodFrom(),
                row.periodTo(),
                deduction == null ? row.clause() : deduction.clause(),
                deduction == null ? row.output() : deduction.about(),
                row.deduction(),
                new LedgerOrigin(
                        row.subject(), row.reference(), row.event(), row.eventId(), row.position(), derivation(row)),
                application == null ? List.of() : application.documents(),
                row.notApplied());
    }

    private @Nullable StandingDeduction deduction(ListedLine row) {
        Integer number = row.deduction();
        return number == null
                ? null
                : deductions.getOrDefault(row.reference(), List.of()).stream()
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .orElse(null);
    }

    private static String derivation(ListedLine row) {
        EntityKind kind = row.subject();
        String part = row.part();
        String below = (part == null
                        ? kind.address(row.contract(), row.reference())
                        : kind.address(row.contract(), row.reference(), part))
                .orElse("");
        return "/api/v1/contracts" + below + "/derivation";
    }
}
