package org.contractgovernance.query.ledger;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contractgovernance.contracts.assessment.StandingDeduction;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.ledger.ApplicationEntry;
import org.contractgovernance.contracts.ledger.LedgerAmount;
import org.contractgovernance.contracts.ledger.LedgerEntry;
import org.contractgovernance.contracts.ledger.LedgerLine;
import org.contractgovernance.contracts.ledger.LedgerLine.LedgerOrigin;
import org.contractgovernance.contracts.ledger.LedgerLine.LineApplication;
import org.contractgovernance.contracts.ledger.LineKey;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.results.claim.ClaimedCase;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.jspecify.annotations.Nullable;

/** The payment ledger of a contract as it stood at the moment of a question: its lines in order, each with the balance after it. */
public final class LedgerAsOf {

    /** The registers that the ledger is read from. */
    static final List<RegisterName> REGISTERS = List.of(
            RegisterName.ASSESSMENTS,
            RegisterName.RESULT_CLAIMS,
            RegisterName.SHARE_STATEMENTS,
            RegisterName.LEDGER_APPLICATIONS,
            RegisterName.PAYMENT_LEDGER);

    /** By the day, then in the order of the record. */
    private static final Comparator<LedgerEntry> ORDER =
            Comparator.comparing(LedgerEntry::effectiveOn).thenComparingLong(LedgerEntry::position);

    private final Map<String, AssessedDeductions> assessments = new HashMap<>();
    private final Map<String, CasesOfClaim> claims = new HashMap<>();
    private final Map<String, YearOfStatement> years = new HashMap<>();
    private final Map<String, ApplicationEntry> applied = new HashMap<>();

    /** What the ledger takes from an assessment's row: the columns have the names that they have there. */
    public record AssessedDeductions(
            String contract,
            String period,
            LocalDate periodFrom,
            LocalDate periodTo,
            List<StandingDeduction> deductions) {}

    /** What it takes from a claim's row. */
    public record CasesOfClaim(String contract, String claim, String output, List<ClaimedCase> cases) {}

    /** What it takes from a statement's row. */
    public record YearOfStatement(String contract, String year, LocalDate yearFrom, LocalDate yearTo) {}

    /**
     * What a line is for.
     *
     * @param key the key of a period or a year, or a claim
     */
    private record LineSpan(String key, LocalDate from, LocalDate to) {}

    private LedgerAsOf() {}

    /** The lines of a contract. */
    static List<LedgerLine> of(String contract, RegistersAsOf snapshot) throws SQLException {
        LedgerAsOf facts = new LedgerAsOf();
        all(RegisterName.ASSESSMENTS, AssessedDeductions.class, contract, snapshot)
                .forEach(each -> facts.assessments.put(each.period(), each));
        all(RegisterName.RESULT_CLAIMS, CasesOfClaim.class, contract, snapshot)
                .forEach(each -> facts.claims.put(each.claim(), each));
        all(RegisterName.SHARE_STATEMENTS, YearOfStatement.class, contract, snapshot)
                .forEach(each -> facts.years.put(each.year(), each));
        all(RegisterName.LEDGER_APPLICATIONS, ApplicationEntry.class, contract, snapshot)
                .forEach(each -> facts.applied.put(each.line(), each));
        List<LedgerEntry> rows =
                snapshot.lines(RegisterName.PAYMENT_LEDGER, LedgerEntry.class).of(contract).all().stream()
                        .map(Shown::row)
                        .sorted(ORDER)
                        .toList();
        List<LedgerLine> lines = new ArrayList<>();
        BigDecimal balance = new BigDecimal("0.00");
        for (LedgerEntry row : rows) {
            for (LedgerAmount each : row.lines()) {
                balance = balance.add(each.amount());
                lines.add(facts.line(row, each, balance));
            }
        }
        return lines;
    }

    private static <R extends Record> List<R> all(
            RegisterName register, Class<R> row, String contract, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(register, row).of(contract).all().stream()
                .map(Shown::row)
                .toList();
    }

    private LedgerLine line(LedgerEntry row, LedgerAmount amount, BigDecimal balance) {
        LineSpan span = span(row);
        String key = new LineKey(row.eventId(), amount.number()).toString();
        StandingDeduction deduction = deduction(row, amount.deduction());
        ApplicationEntry application = applied.get(key);
        return new LedgerLine(
                key,
                amount.kind(),
                amount.adjusts(),
                amount.amount(),
                balance,
                row.effectiveOn(),
                span.key(),
                span.from(),
                span.to(),
                deduction == null ? amount.clause() : deduction.clause(),
                about(row, deduction),
                amount.deduction(),
                new LedgerOrigin(
                        row.subject(), row.reference(), row.event(), row.eventId(), row.position(), derivation(row)),
                application == null ? null : new LineApplication(application.document(), application.appliedOn()));
    }

    private LineSpan span(LedgerEntry row) {
        LocalDate day = row.effectiveOn();
        String part = row.part();
        if (part == null) {
            AssessedDeductions found = assessments.get(row.reference());
            return found == null
                    ? new LineSpan(row.reference(), day, day)
                    : new LineSpan(found.period(), found.periodFrom(), found.periodTo());
        }
        if (row.subject() == EntityKind.GAIN_SHARE) {
            YearOfStatement found = years.get(part);
            return found == null ? new LineSpan(part, day, day) : new LineSpan(part, found.yearFrom(), found.yearTo());
        }
        List<LocalDate> days = Optional.ofNullable(claims.get(part)).map(CasesOfClaim::cases).orElse(List.of()).stream()
                .map(ClaimedCase::achievedOn)
                .sorted()
                .toList();
        return days.isEmpty() ? new LineSpan(part, day, day) : new LineSpan(part, days.getFirst(), days.getLast());
    }

    private @Nullable StandingDeduction deduction(LedgerEntry row, @Nullable Integer number) {
        AssessedDeductions found = assessments.get(row.reference());
        return found == null || number == null
                ? null
                : found.deductions().stream()
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String about(LedgerEntry row, @Nullable StandingDeduction deduction) {
        if (deduction != null) {
            return deduction.about();
        }
        CasesOfClaim claim = row.part() == null ? null : claims.get(row.part());
        return row.subject() == EntityKind.PAYMENT_BY_RESULTS && claim != null ? claim.output() : null;
    }

    private static String derivation(LedgerEntry row) {
        EntityKind kind = row.subject();
        String part = row.part();
        String below = (part == null
                        ? kind.address(row.contract(), row.reference())
                        : kind.address(row.contract(), row.reference(), part))
                .orElse("");
        return "/api/v1/contracts" + below + "/derivation";
    }
}
