package org.contractgovernance.contracts.duty.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.duty.law.ContractBreach.BreachKind;
import org.contractgovernance.contracts.duty.law.ContractBreach.BreachResult;
import org.contractgovernance.contracts.particulars.EstimatedValue;
import org.contractgovernance.contracts.particulars.MainCategory;
import org.contractgovernance.contracts.particulars.MaximumTerm;
import org.contractgovernance.contracts.particulars.SpecialRegime;
import org.contractgovernance.contracts.particulars.ValueBasis;
import org.contractgovernance.contracts.term.Coded;

/** The table of forty contracts: what is stated of each, what happens, and the duties that are expected, each with its last day. */
final class FortyContracts {

    private static final String NOT_STATED = "-";

    private FortyContracts() {}

    private static List<String> parts(String text, String by) {
        return List.of(text.split(by, -1));
    }

    /** A line of the table. {@code expected} is what the table says; {@link #found()} is what the rules come to. */
    record Line(List<String> cells) {

        String name() {
            return cells.get(0) + ": " + cells.get(11);
        }

        String expected() {
            return cells.get(12);
        }

        String found() {
            List<DutyArising> reported = reported();
            DutyFacts facts = facts(reported);
            List<DutyArising> all = DutyArising.of(facts, LocalDate.parse("2015-10-01"), day(10), reported);
            List<DutyArising> asked = new ArrayList<>(all);
            reported.stream()
                    .filter(each ->
                            all.stream().noneMatch(other -> other.reference().equals(each.reference())))
                    .forEach(asked::add);
            return asked.isEmpty()
                    ? "none"
                    : asked.stream().map(each -> words(each, facts)).collect(Collectors.joining(" "));
        }

        private String words(DutyArising each, DutyFacts facts) {
            DutyOccasion occasion =
                    each.provision() == DutyProvision.PAYMENTS ? payments(each.occasion()) : each.occasion();
            DutyFinding finding = DutyRules.judge(each.provision(), facts, occasion, WorkingCalendar.USUAL);
            String answer = switch (finding.answer()) {
                case DUE -> String.valueOf(finding.lastDay());
                case NOT_DUE -> "none";
                case CANNOT_TELL -> "?" + String.join(",", finding.missing());
            };
            return each.reference() + "=" + answer;
        }

        private DutyOccasion payments(DutyOccasion quarter) {
            List<String> event = parts(cells.get(11), " ");
            return event.get(0).equals("payments")
                            && LocalDate.parse(event.get(1)).equals(quarter.on())
                    ? quarter.saying(event.get(2).equals("made"), null)
                    : quarter;
        }

        private DutyFacts facts(List<DutyArising> reported) {
            LocalDate ended = reported.stream()
                    .filter(each -> each.provision() == DutyProvision.TERMINATION)
                    .map(each -> each.occasion().on())
                    .findFirst()
                    .orElse(null);
            return new DutyFacts(
                    Coded.of(LegalRegime.class, cells.get(1)),
                    day(2),
                    day(3),
                    isStated(5) ? Coded.of(MainCategory.class, cells.get(5)) : null,
                    regimes(),
                    isStated(8)
                            ? new MaximumTerm(
                                    LocalDate.parse(parts(cells.get(8), "/").get(0)),
                                    LocalDate.parse(parts(cells.get(8), "/").get(1)),
                                    "1")
                            : null,
                    isStated(6)
                            ? new EstimatedValue(
                                    money(cells.get(6)), isStated(7) ? Coded.of(ValueBasis.class, cells.get(7)) : null)
                            : null,
                    day(9),
                    ended,
                    cells.get(11).equals("cannot-measure") ? true : null);
        }

        private Set<SpecialRegime> regimes() {
            if (!isStated(4)) {
                return null;
            }
            Set<SpecialRegime> found = EnumSet.noneOf(SpecialRegime.class);
            for (String each : parts(cells.get(4), " ")) {
                found.add(Coded.of(SpecialRegime.class, each));
            }
            return found;
        }

        private List<DutyArising> reported() {
            List<String> event = parts(cells.get(11), " ");
            return switch (event.get(0)) {
                case "ended" ->
                    List.of(new DutyArising(
                            DutyProvision.TERMINATION,
                            DutyOccasion.ended(
                                    LocalDate.parse(event.get(1)), Coded.of(EndingKind.class, event.get(2)))));
                case "breach" ->
                    List.of(new DutyArising(
                            DutyProvision.BREACH,
                            DutyOccasion.breached(
                                    LocalDate.parse(event.get(1)),
                                    breach(
                                            BreachKind.BREACH,
                                            event.get(2).equals("nothing")
                                                    ? null
                                                    : Coded.of(BreachResult.class, event.get(2)),
                                            null))));
                case "unsatisfactory" ->
                    List.of(new DutyArising(
                            DutyProvision.BREACH,
                            DutyOccasion.breached(
                                    LocalDate.parse(event.get(1)),
                                    breach(
                                            BreachKind.UNSATISFACTORY_PERFORMANCE,
                                            null,
                                            event.get(2).equals(NOT_STATED)
                                                    ? null
                                                    : event.get(2).equals("chance")))));
                case "change", "novation", "standstill" ->
                    List.of(new DutyArising(
                            DutyProvision.CHANGE, DutyOccasion.modified(LocalDate.parse(event.get(1)), change(event))));
                default -> List.of();
            };
        }

        private static ContractBreach breach(BreachKind kind, BreachResult result, Boolean chance) {
            return new ContractBreach(
                    kind, result, chance, "why", "what", "so", "long", false, "this", "warned", "tried", "not", null);
        }

        private static ContractModification change(List<String> event) {
            List<String> value = parts(event.get(2), ">");
            List<String> end = parts(event.get(3), ">");
            boolean valued = !event.get(2).equals(NOT_STATED);
            boolean dated = !event.get(3).equals(NOT_STATED);
            return new ContractModification(
                    "Schedule 8",
                    valued ? money(value.get(0)) : null,
                    valued ? money(value.get(1)) : null,
                    dated ? LocalDate.parse(end.get(0)) : null,
                    dated ? LocalDate.parse(end.get(1)) : null,
                    event.get(0).equals("novation"),
                    List.of(),
                    event.get(0).equals("standstill") ? LocalDate.parse(event.get(4)) : null,
                    null);
        }

        private static Money money(String pounds) {
            return new Money(new BigDecimal(pounds));
        }

        private boolean isStated(int cell) {
            return !cells.get(cell).equals(NOT_STATED);
        }

        private LocalDate day(int cell) {
            return isStated(cell) ? LocalDate.parse(cells.get(cell)) : null;
        }
    }

    /** Every line. */
    static List<Line> all() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                FortyContracts.class.getResourceAsStream("/forty-contracts.csv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Line(parts(line.strip(), "\\s*;\\s*")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
