/** Administrators' settings for the corporate risk tool, which are not part of the record. */
@NullMarked
package org.contractgovernance.command.risktool;

import org.jspecify.annotations.NullMarked;
