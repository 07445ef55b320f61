/**
 * Files for corporate risk tools that can only import and export: how they are written, what they report to the tool, and what comes back.
 */
@NullMarked
package org.contractgovernance.contracts.risktool.files;

import org.jspecify.annotations.NullMarked;
