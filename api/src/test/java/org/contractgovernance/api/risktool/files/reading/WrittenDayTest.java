package org.contractgovernance.api.risktool.files.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.risktool.files.AMapping;
import org.contractgovernance.contracts.risktool.files.MappedField;
import org.contractgovernance.contracts.risktool.files.Mapping.Column;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day is read as exports write it where the mapping, or the text itself, leaves no doubt which one it is. */
class WrittenDayTest {

    private static WrittenDay written(String days) {
        return new WrittenDay(AMapping.mapping()
                .days(days)
                .columns(List.of(new Column("As of", MappedField.TOOL_DAY, null)))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy,  04/05/2016,                2016-05-04",
        "dd/MM/yyyy,  4/5/2016,                  2016-05-04",
        "dd/MM/yyyy,  04/05/2016 00:00,          2016-05-04",
        "dd/MM/yyyy,  4/5/2016 9:30:00 PM,       2016-05-04",
        "dd/MM/yyyy,  '04/05/2016, 14:05',       2016-05-04",
        "MM/dd/yyyy,  04/05/2016,                2016-04-05",
        "MM/dd/yyyy,  4/5/2016 12:00 AM,         2016-04-05",
        "dd.MM.yyyy,  4.5.2016,                  2016-05-04",
        "dd-MM-yyyy,  04-05-2016 23:59:59,       2016-05-04",
        "dd/MM/yyyy,  2016-05-04,                2016-05-04",
        "MM/dd/yyyy,  2016-05-04 13:00:00,       2016-05-04",
        "dd/MM/yyyy,  2016-05-04T00:00:00,       2016-05-04",
        "dd/MM/yyyy,  2016-05-04T00:00:00.000,   2016-05-04",
        "dd/MM/yyyy,  2016/05/04,                2016-05-04",
        "yyyy-MM-dd,  2016-5-4,                  2016-05-04",
        "dd/MM/yyyy,  4 May 2016,                2016-05-04",
        "yyyy-MM-dd,  04-MAY-2016,               2016-05-04",
        "dd MMM yyyy, 04 Sept 2016,              2016-09-04",
        "dd MMM yyyy, 4 September 2016 10:00,    2016-09-04",
        // in British summer the day has begun at eleven in the evening by Greenwich
        "dd/MM/yyyy,  2016-05-04T22:59:59Z,      2016-05-04",
        "dd/MM/yyyy,  2016-05-04T23:00:00Z,      2016-05-05",
        "dd/MM/yyyy,  2016-05-04T23:00:00+01:00, 2016-05-04",
        "dd/MM/yyyy,  2016-12-31T23:30:00.5Z,    2016-12-31",
    })
    void aDayThatIsCertainIsRead(String days, String text, LocalDate day) {
        assertThat(written(days).of(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd, 04/05/2016",
        "dd/MM/yyyy, 04-05-2016",
        "dd/MM/yyyy, 04.05.2016",
        "dd/MM/yyyy, 04/05/16",
        "dd/MM/yyyy, 05/13/2016",
        "MM/dd/yyyy, 13/05/2016",
        "dd/MM/yyyy, 31/02/2016",
        "dd/MM/yyyy, 4 May 16",
        "dd/MM/yyyy, 42494",
        "dd/MM/yyyy, 20160504",
        "dd/MM/yyyy, May 2016",
        "dd/MM/yyyy, 04/05/2016 tea time",
        "dd/MM/yyyy, 2016-05-04T25:00:00Z",
        "dd/MM/yyyy, 2016-W18-3",
        "dd/MM/yyyy, 04/05/2016 04/05/2016",
        "dd/MM/yyyy, 04/05/12016",
    })
    void aDayThatIsNotCertainIsNone(String days, String text) {
        assertThat(written(days).of(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"dd/MM/yyyy, 04/05/2016", "yyyy-MM-dd, 2016-05-04", "dd MMM yyyy, 04 May 2016"})
    void theFormThatIsWantedIsSaid(String days, String example) {
        assertThat(written(days).wanted()).contains(days, "such as " + example);
    }
}
