/**
 * Conditional requests (RFC 9110, 13): what has been read need not be sent again, and nobody
 * changes what somebody else has changed meanwhile.
 */
package it.quadrante.precondition;
