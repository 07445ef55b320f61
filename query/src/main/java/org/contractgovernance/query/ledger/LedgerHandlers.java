package org.contractgovernance.query.ledger;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contractgovernance.contracts.ledger.LedgerBalance;
import org.contractgovernance.contracts.ledger.LedgerBalance.KindSum;
import org.contractgovernance.contracts.ledger.LedgerKind;
import org.contractgovernance.contracts.ledger.LedgerLine;
import org.contractgovernance.contracts.ledger.LedgerQuery.PaymentBalance;
import org.contractgovernance.contracts.ledger.LedgerQuery.PaymentLines;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.dispatch.Computed;
import org.contractgovernance.query.dispatch.ListedRows;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;
import org.contractgovernance.registers.sql.Sql;

/** Answers what can be asked of the payment ledger. */
@AutoService(QueryHandlers.class)
public final class LedgerHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new PaymentLinesHandler(),
                new SingleHandler<>(PaymentBalance.class, (query, snapshot) -> balance(query.contract(), snapshot)));
    }

    private static LedgerBalance balance(String contract, RegistersAsOf snapshot) throws SQLException {
        if (!Computed.incomplete(snapshot, List.of(RegisterName.PAYMENT_LEDGER)).isEmpty()) {
            throw BrokenRule.of(
                    GeneralRule.REGISTERS_BEHIND, "the ledger is incomplete, so that its sum would be wrong");
        }
        List<KindSum> kinds = new ArrayList<>();
        BigDecimal[] notApplied = {new BigDecimal("0.00")};
        Sql.of(
                        "SELECT kind, count(*) AS lines, sum(amount) AS amount, sum(not_applied) AS not_applied FROM ? GROUP BY kind",
                        LedgerRows.of(contract, snapshot))
                .each(snapshot.connection(), row -> {
                    kinds.add(new KindSum(
                            LedgerRows.word(LedgerKind.class, row.getString("kind")),
                            row.getLong("lines"),
                            LedgerRows.pounds(row, "amount")));
                    notApplied[0] = notApplied[0].add(LedgerRows.pounds(row, "not_applied"));
                });
        kinds.sort(Comparator.comparing(KindSum::kind));
        BigDecimal balance = kinds.stream().map(KindSum::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
        return new LedgerBalance(contract, balance, notApplied[0], kinds);
    }

    /** Answers the lines. */
    private static final class PaymentLinesHandler implements QueryHandler<PaymentLines, Page<LedgerLine>> {

        @Override
        public Class<PaymentLines> question() {
            return PaymentLines.class;
        }

        @Override
        public Page<LedgerLine> answer(PaymentLines query, RegistersAsOf snapshot) throws SQLException {
            Sql lines = LedgerRows.filtered(
                    LedgerRows.of(query.contract(), snapshot), query.kind(), query.from(), query.to());
            String filters = "ledger %s %s %s %s"
                    .formatted(query.contract(), query.kind().stream().sorted().toList(), query.from(), query.to());
            return new ListedRows<>(snapshot, LedgerRows.REGISTERS, lines, LedgerRows::read)
                    .sortedBy("effectiveOn", Sql.of("effective_on"), Sql.of("position"), Sql.of("number"))
                    .sortedBy("periodFrom", Sql.of("period_from"), Sql.of("position"), Sql.of("number"))
                    .sortedBy("amount", Sql.of("amount"), Sql.of("position"), Sql.of("number"))
                    .page(query.paging(), filters, "kind", rows -> LedgerPage.of(query.contract(), rows, snapshot));
        }
    }
}
