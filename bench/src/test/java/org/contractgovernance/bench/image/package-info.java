/** The image and the compose file, held to what the build and the application need; no engine for containers is there to do it. */
package org.contractgovernance.bench.image;
