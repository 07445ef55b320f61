package org.contractgovernance.query.ledger;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** Answers what can be asked of the payment ledger. */
@AutoService(QueryHandlers.class)
public final class LedgerHandlers implements QueryHandlers {

    /** Of one event, the lines are in the order of their numbers, which end what they are called. */
    private static final Comparator<LedgerLine> RECORDED = Comparator.<LedgerLine>comparingLong(
                    each -> each.origin().position())
            .thenComparing(LedgerLine::line);

    private static final Map<String, Comparator<LedgerLine>> SORTS = Map.of(
            "effectiveOn", Comparator.comparing(LedgerLine::effectiveOn).thenComparing(RECORDED),
            "periodFrom", Comparator.comparing(LedgerLine::periodFrom).thenComparing(RECORDED),
            "amount", Comparator.comparing(LedgerLine::amount).thenComparing(RECORDED));

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
        List<LedgerLine> lines = LedgerAsOf.of(contract, snapshot);
        List<KindSum> kinds = new ArrayList<>();
        for (LedgerKind kind : LedgerKind.values()) {
            List<LedgerLine> of =
                    lines.stream().filter(each -> each.kind() == kind).toList();
            if (!of.isEmpty()) {
                kinds.add(new KindSum(kind, of.size(), sum(of.stream())));
            }
        }
        return new LedgerBalance(
                contract, sum(lines.stream()), sum(lines.stream().filter(each -> each.applied() == null)), kinds);
    }

    private static BigDecimal sum(Stream<LedgerLine> lines) {
        return lines.map(LedgerLine::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** Answers the lines. */
    private static final class PaymentLinesHandler implements QueryHandler<PaymentLines, Page<LedgerLine>> {

        @Override
        public Class<PaymentLines> question() {
            return PaymentLines.class;
        }

        @Override
        public Page<LedgerLine> answer(PaymentLines query, RegistersAsOf snapshot) throws SQLException {
            LocalDate from = query.from();
            LocalDate to = query.to();
            List<LedgerLine> lines = LedgerAsOf.of(query.contract(), snapshot).stream()
                    .filter(each -> query.kind().isEmpty() || query.kind().contains(each.kind()))
                    .filter(each -> from == null || !each.periodTo().isBefore(from))
                    .filter(each -> to == null || !each.periodFrom().isAfter(to))
                    .toList();
            String filters =
                    "ledger %s %s %s".formatted(query.kind().stream().sorted().toList(), from, to);
            return new Computed<>(snapshot, LedgerAsOf.REGISTERS, query.contract(), lines)
                    .countedBy("kind", LedgerLine::kind)
                    .page(query.paging(), SORTS, "effectiveOn", filters);
        }
    }
}
