/** Decides what may happen to a KPI: its definitions, and the return, quality assurance and correction of its figures. */
@NullMarked
package org.contractgovernance.command.kpi;

import org.jspecify.annotations.NullMarked;
