package org.contractgovernance.query.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.ledger.ApplicationEntry;
import org.contractgovernance.contracts.ledger.LedgerEntry;
import org.contractgovernance.contracts.ledger.LedgerKind;
import org.contractgovernance.contracts.ledger.LineKey;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a contract's payment ledger as the database lists them: each with the balance after it, the days that it is for, and how much
 * of it is on no document. The balance goes by the day, then by the order of the record.
 */
public final class LedgerRows {

    /** The registers that the ledger is read from. */
    static final List<RegisterName> REGISTERS = List.of(
            RegisterName.ASSESSMENTS,
            RegisterName.RESULT_CLAIMS,
            RegisterName.SHARE_STATEMENTS,
            RegisterName.LEDGER_APPLICATIONS,
            RegisterName.PAYMENT_LEDGER);

    /** What the ledger takes from the rows of assessments, claims and statements: the columns have the names that they have there. */
    public record SpanOfPeriod(String contract, String period, LocalDate periodFrom, LocalDate periodTo) {}

    /** A claim, of which the database reads the days of its cases. */
    public record OutputOfClaim(String contract, String claim, String output) {}

    /** A statement. */
    public record YearOfStatement(String contract, String year, LocalDate yearFrom, LocalDate yearTo) {}

    /**
     * A line.
     *
     * @param span the key of the period or the year that it is for, or the claim
     * @param output the output of a claim
     */
    record ListedLine(
            String contract,
            long position,
            String eventId,
            String event,
            EntityKind subject,
            String reference,
            @Nullable String part,
            LocalDate effectiveOn,
            int number,
            LedgerKind kind,
            @Nullable LedgerKind adjusts,
            BigDecimal amount,
            @Nullable Integer deduction,
            @Nullable String clause,
            BigDecimal balance,
            BigDecimal notApplied,
            String span,
            LocalDate periodFrom,
            LocalDate periodTo,
            @Nullable String output) {

        /** What the line is called. */
        String line() {
            return new LineKey(eventId, number).toString();
        }
    }

    private LedgerRows() {}

    /** All lines of a contract, as something to select from. */
    static Sql of(String contract, RegistersAsOf snapshot) {
        Sql ledger = snapshot.lines(RegisterName.PAYMENT_LEDGER, LedgerEntry.class)
                .of(contract)
                .asPart(Sql.of("contract, position, event_id, event, subject, reference, part, effective_on, lines"));
        Sql applications = snapshot.list(RegisterName.LEDGER_APPLICATIONS, ApplicationEntry.class)
                .of(contract)
                .asPart(Sql.of("line, not_applied"));
        Sql assessments = snapshot.list(RegisterName.ASSESSMENTS, SpanOfPeriod.class)
                .of(contract)
                .asPart(Sql.of("period, period_from, period_to"));
        Sql claims = snapshot.list(RegisterName.RESULT_CLAIMS, OutputOfClaim.class)
                .of(contract)
                .asPart(Sql.of("""
                        claim, output,
                        (SELECT min((c ->> 'achievedOn')::date) FROM jsonb_array_elements(cases) c) AS first_achieved,
                        (SELECT max((c ->> 'achievedOn')::date) FROM jsonb_array_elements(cases) c) AS last_achieved"""));
        Sql statements = snapshot.list(RegisterName.SHARE_STATEMENTS, YearOfStatement.class)
                .of(contract)
                .asPart(Sql.of("year, year_from, year_to"));
        return Sql.of(
                """
                (SELECT e.contract, e.position, e.event_id, e.event, e.subject, e.reference, e.part, e.effective_on,
                        l.number, l.kind, l.adjusts, l.amount, l.deduction, l.clause,
                        sum(l.amount) OVER (ORDER BY e.effective_on, e.position, l.number) AS balance,
                        coalesce(d.not_applied, l.amount) AS not_applied,
                        coalesce(e.part, e.reference) AS span,
                        coalesce(a.period_from, s.year_from, c.first_achieved, e.effective_on) AS period_from,
                        coalesce(a.period_to, s.year_to, c.last_achieved, e.effective_on) AS period_to,
                        c.output
                   FROM ? e
                  CROSS JOIN LATERAL jsonb_to_recordset(e.lines) AS
                        l (number integer, kind text, adjusts text, amount numeric, deduction integer, clause text)
                   LEFT JOIN ? d ON d.line = e.event_id || '-' || l.number
                   LEFT JOIN ? a ON e.subject = ? AND a.period = e.reference
                   LEFT JOIN ? c ON e.subject = ? AND c.claim = e.part
                   LEFT JOIN ? s ON e.subject = ? AND s.year = e.part) listed""",
                part(ledger),
                part(applications),
                part(assessments),
                EntityKind.ASSESSMENT.code(),
                part(claims),
                EntityKind.PAYMENT_BY_RESULTS.code(),
                part(statements),
                EntityKind.GAIN_SHARE.code());
    }

    /** Those of these kinds, for days between two days; all where none is named. */
    static Sql filtered(Sql listed, Collection<LedgerKind> kinds, @Nullable LocalDate from, @Nullable LocalDate to) {
        Sql kind = kinds.isEmpty()
                ? Sql.of("true")
                : Sql.of("kind = ANY (?)", (Object)
                        kinds.stream().map(LedgerKind::code).toArray(String[]::new));
        return Sql.of(
                "(SELECT * FROM ? WHERE ? AND ? AND ?) filtered",
                listed,
                kind,
                from == null ? Sql.of("true") : Sql.of("period_to >= ?", from),
                to == null ? Sql.of("true") : Sql.of("period_from <= ?", to));
    }

    private static Sql part(Sql rows) {
        return Sql.of("(?)", rows);
    }

    static ListedLine read(ResultSet row) throws SQLException {
        String adjusts = row.getString("adjusts");
        return new ListedLine(
                row.getString("contract"),
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("event"),
                word(EntityKind.class, row.getString("subject")),
                row.getString("reference"),
                row.getString("part"),
                row.getObject("effective_on", LocalDate.class),
                row.getInt("number"),
                word(LedgerKind.class, row.getString("kind")),
                adjusts == null ? null : word(LedgerKind.class, adjusts),
                pounds(row, "amount"),
                row.getObject("deduction", Integer.class),
                row.getString("clause"),
                pounds(row, "balance"),
                pounds(row, "not_applied"),
                row.getString("span"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getString("output"));
    }

    static BigDecimal pounds(ResultSet row, String column) throws SQLException {
        BigDecimal found = row.getBigDecimal(column);
        return found == null ? new BigDecimal("0.00") : found.setScale(2);
    }

    static <W extends Enum<W> & Coded> W word(Class<W> words, String code) {
        return Coded.find(words, code).orElseThrow();
    }
}
