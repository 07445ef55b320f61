package org.contractgovernance.api.whole;

import java.util.List;
import org.contractgovernance.api.whole.BadInputIT.Bad;

/** Questions that are wrong in one way each. */
final class BadQuestions {

    private BadQuestions() {}

    private static Bad ask(String what, String address, String parameter) {
        return new Bad(what, address, null, 400, parameter);
    }

    static List<Bad> all() {
        return List.of(
                ask("an unknown status", "…/issues?status=lost", "status"),
                ask("one unknown status of two", "…/issues?status=open&status=lost", "status"),
                ask("a misspelt filter", "…/issues?stauts=open", "stauts"),
                ask("a parameter of another list", "…/kpis?severity=minor", "severity"),
                ask("an owner by name", "…/issues?owner=ann", "owner"),
                ask("perhaps overdue", "…/issues?overdue=perhaps", "overdue"),
                ask("a day without noughts", "…/issues?raisedFrom=2016-1-1", "raisedFrom"),
                ask("U+0000", "…/issues?text=%00", "text"),
                ask("no limit", "…/issues?limit=0", "limit"),
                ask("a limit too large", "…/kpis?limit=201", "limit"),
                ask("a limit in words", "…/early-warnings?limit=ten", "limit"),
                ask("a limit too large for a number", "…/early-warnings?limit=99999999999", "limit"),
                ask("a moment without an offset", "…/issues?knownAt=2016-03-31T09:00:00", "knownAt"),
                ask("a day for a moment", "…/audit-trail?knownAt=2016-03-31", "knownAt"),
                ask("a moment that has not come", "…/issues?knownAt=2999-01-01T00:00:00Z", "known-in-the-future"),
                ask("a moment before time", "…/issues?knownAt=-99999-01-01T00:00:00Z", "knownAt"),
                ask("a day beyond the calendar", "…/kpi-scorecard?effectiveOn=%2B99999-01-01", "effectiveOn"),
                ask("a position below nought", "…/issues/I-1?minPosition=-1", "minPosition"),
                ask("a position in words", "/api/v1/contracts?minPosition=now", "minPosition"),
                ask("a cursor of our own making", "…/issues?cursor=abc", "invalid-cursor"),
                ask("a cursor of U+FFFF", "…/issues?cursor=%EF%BF%BF", "invalid-cursor"),
                ask("a column that there is not", "…/issues?sort=colour", "invalid-filter"),
                ask("a column that attacks", "…/issues?sort=number%3Bdrop", "invalid-filter"),
                ask("an unknown rating", "…/kpi-scorecard?rating=perfect", "rating"),
                ask("an unknown trend", "…/early-warnings?trend=sideways", "trend"),
                ask("an unknown frequency", "…/kpi-scorecard?frequency=hourly", "frequency"),
                ask("an unknown role", "…/audit-trail?role=mayor", "role"),
                ask("a day of recording in words", "…/audit-trail?recordedFrom=today", "recordedFrom"),
                ask("a contract's year for a day", "/api/v1/contracts?endsTo=2016", "endsTo"),
                ask("too many events", "…/history?limit=1001", "limit"),
                ask("events after none", "…/history?after=-1", "after"),
                ask("events after a word", "…/history?after=I-1", "after"),
                ask("evidence since before the beginning", "…/export?since=-1", "since"),
                ask("evidence since a day", "…/export?since=yesterday", "since"),
                ask("evidence known in words", "…/export?knownAt=then", "knownAt"),
                ask("evidence at least up to nowhere", "…/export?minPosition=-1", "minPosition"),
                ask("a day of which history knows nothing", "…/history?effectiveOn=2016-01-01", "effectiveOn"),
                ask("events for the tool after none", "/api/v1/events?after=-1", "after"),
                ask("too many events for the tool", "/api/v1/events?limit=501", "limit"),
                ask("an unknown drift", "…/risk-reconciliation?drift=sideways", "drift"),
                ask("an endless wait", "/api/v1/events?wait=31", "wait"),
                ask("a file for no tool", "/api/v1/risk-tool/risks", "mapping"),
                ask("a file of another kind", "/api/v1/risk-tool/risks?mapping=example-scores&format=pdf", "format"),
                ask("a file sorted", "/api/v1/risk-tool/risks?mapping=example-scores&sort=title", "sort"),
                ask("nothing to prove", "/api/v1/checkpoints/inclusion", "position"),
                ask("a place before the first", "/api/v1/checkpoints/inclusion?position=0", "position"),
                ask("an event by its name", "…/checkpoints/inclusion?position=I-1", "position"),
                ask("a tree of no events", "…/checkpoints/consistency?from=0", "from"),
                ask("more than was signed", "/api/v1/checkpoints/consistency?from=1&to=999999999999", "to"),
                ask("a chain from nought", "…/history/0/chain", "position"),
                ask("a chain from a word", "…/history/I-1/chain", "position"),
                ask("a chain too deep", "…/history/1/chain?depth=21", "depth"),
                ask("a chain too long", "…/history/1/chain?limit=501", "limit"),
                ask("a derivation of a list", "…/issues/I-1/derivation?limit=1", "limit"),
                ask("an unknown rating derived", "…/kpi-scorecard/derivation?rating=perfect", "rating"),
                ask("an unknown kind of thing", "…/audit-trail?subject=person", "subject"),
                ask("changes since no moment", "…/changes", "from"),
                ask("changes since a day", "…/changes?from=2016-03-31", "from"),
                ask("changes since a moment to come", "…/changes?from=2999-01-01T00:00:00Z", "known-in-the-future"),
                ask("changes up to a moment to come", "…/changes?fromPosition=0&to=2999-01-01T00:00:00Z", "to"),
                ask("changes since two", "…/changes?from=2016-03-31T00:00:00Z&fromPosition=1", "fromPosition"),
                ask("changes backwards", "…/changes?from=2016-03-31T00:00:00Z&to=2016-03-30T00:00:00Z", "from"),
                ask("changes backwards by position", "…/changes?fromPosition=1&toPosition=0", "from"),
                ask("changes since below nought", "…/changes?fromPosition=-1", "fromPosition"),
                ask("changes of a far day", "…/changes?fromPosition=0&fromEffectiveOn=2999-01-01", "fromEffectiveOn"),
                ask("changes sorted", "…/changes?fromPosition=0&sort=status", "sort"),
                ask("too many changes", "…/changes?fromPosition=0&limit=201", "limit"),
                ask("changes from another list's page", "…/changes?fromPosition=0&cursor=abc", "invalid-cursor"),
                ask(
                        "a moment of which the access log knows nothing",
                        "…/access-log?knownAt=2016-01-01T00:00:00Z",
                        "knownAt"),
                ask("who asked, by name", "…/access-log?actor=ann", "actor"),
                ask("asked on a day in words", "…/access-log?from=today", "from"),
                ask("no accesses", "…/access-log?limit=0", "limit"),
                ask("a cursor of another list", "…/access-log?cursor=abc", "invalid-cursor"),
                new Bad(
                        "a position that is far away",
                        "…/issues?minPosition=9223372036854775807",
                        null,
                        503,
                        "registers-behind"),
                new Bad("a mapping that is none", "/api/v1/risk-tool/risks?mapping=14", null, 404, "unknown-entity"),
                new Bad("a chain from no event", "…/history/999999999/chain", null, 404, "unknown-entity"),
                new Bad("a derivation of none", "…/issues/14/derivation", null, 404, "unknown-entity"),
                new Bad("an issue that is none", "…/issues/14", null, 404, "unknown-entity"),
                new Bad("a KPI that is none", "…/kpis/NONE", null, 404, "unknown-entity"));
    }
}
