package org.contractgovernance.contracts.option;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * An option as it is shown.
 *
 * @param option the row
 * @param inWindow whether notice may be given on the day that the answer describes
 * @param standing which events made the row what it is
 */
public record OptionLine(@JsonUnwrapped OptionEntry option, boolean inWindow, Standing standing) implements Versioned {

    /** The option as it is shown on a day. */
    public static OptionLine on(LocalDate day, OptionEntry option, Standing standing) {
        OptionCourse course = option.course();
        return new OptionLine(
                option,
                course.status() == OptionStatus.OPEN && course.noticeWindow().holds(day),
                standing);
    }
}
