/** Writes early warnings into files for corporate risk tools. */
@NullMarked
package org.contractgovernance.api.risktool.files.writing;

import org.jspecify.annotations.NullMarked;
