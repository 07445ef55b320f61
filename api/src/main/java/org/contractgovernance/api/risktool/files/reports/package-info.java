/** Takes the reports in files of corporate risk tools, row by row. */
@NullMarked
package org.contractgovernance.api.risktool.files.reports;

import org.jspecify.annotations.NullMarked;
