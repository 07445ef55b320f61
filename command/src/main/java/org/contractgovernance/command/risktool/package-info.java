/** What administrators keep about the corporate risk tool, which is no part of the record. */
@NullMarked
package org.contractgovernance.command.risktool;

import org.jspecify.annotations.NullMarked;
