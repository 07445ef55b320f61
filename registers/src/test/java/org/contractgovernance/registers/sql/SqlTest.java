package org.contractgovernance.registers.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTest {

    @Test
    void aValueIsBoundAndAPieceIsWrittenOut() {
        Sql condition = Sql.of("code = ?", "K-1");

        Sql whole = Sql.of(
                "SELECT ? FROM ? WHERE position < ? AND ? LIMIT ?",
                Sql.name("code"),
                Sql.name("query.kpis"),
                7,
                condition,
                1);

        assertThat(whole.text()).isEqualTo("SELECT code FROM query.kpis WHERE position < ? AND code = ? LIMIT ?");
        assertThat(whole.values()).containsExactly(7, "K-1", 1);
    }

    @Test
    void valuesFollowTheirPieceWhereverItIsWritten() {
        Sql each = Sql.of("a = ?", 1);

        Sql any = Sql.of("(?) AND b = ?", Sql.joined(" OR ", List.of(each, Sql.of("c"), Sql.of("d = ?", 2))), 3);

        assertThat(any.text()).isEqualTo("(a = ? OR c OR d = ?) AND b = ?");
        assertThat(any.values()).containsExactly(1, 2, 3);
    }

    @Test
    void aQuestionMarkInAValueIsNone() {
        Sql sql = Sql.of("? AND b = ?", Sql.of("a = ?", "why?"), "what?");

        assertThat(sql.text()).isEqualTo("a = ? AND b = ?");
        assertThat(sql.values()).containsExactly("why?", "what?");
    }

    @Test
    void aValueMayBeNothing() {
        assertThat(Sql.of("SET a = ?", (Object) null).values()).containsExactly((Object) null);
    }

    @Test
    void oneValueIsBoundForEachQuestionMark() {
        assertThat(Sql.ofOne("a = ? OR b = ?", "x").values()).containsExactly("x", "x");
    }

    @Test
    void eachPartHasAQuestionMark() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sql.of("a = ?"));
        assertThatIllegalArgumentException().isThrownBy(() -> Sql.of("a = ?", 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a;", "a\"", "a'", "A", "1a", "a.b.c", "a.", "a--", "query.kpis WHERE true"})
    void whatIsNoNameIsNotWritten(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sql.name(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a'", "a b", "a\\", "a''", "a?"})
    void whatIsNoWordIsNotWritten(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sql.word(word));
    }

    @Test
    void namesAndWordsAreWritten() {
        assertThat(Sql.names(List.of("code", "known_from"))).hasToString("code, known_from");
        assertThat(Sql.history(RegisterName.ISSUES_LOG)).hasToString("query.issues_log_history");
        assertThat(Sql.word(Visibility.SHARED)).hasToString("'shared'");
    }
}
