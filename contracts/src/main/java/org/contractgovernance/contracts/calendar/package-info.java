/** Working calendars: which days and hours of a contract are working time, with their versions. */
@NullMarked
package org.contractgovernance.contracts.calendar;

import org.jspecify.annotations.NullMarked;
