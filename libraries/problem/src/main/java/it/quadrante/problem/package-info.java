/**
 * Problem details (RFC 9457) on every path of a service: what went wrong, in the caller's language,
 * and what to do; never a class name, SQL or a stack.
 */
package it.quadrante.problem;
