/** Takes what the files of corporate risk tools report, row by row. */
@NullMarked
package org.contractgovernance.api.risktool.files.reports;

import org.jspecify.annotations.NullMarked;
