/** Wrong on purpose, to prove that a rule bites. */
@NullMarked
package example.wrong.api;

import org.jspecify.annotations.NullMarked;
