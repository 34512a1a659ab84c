/**
 * Collects what a plan asks for: cells opened, values submitted, validated one by one or sent back.
 */
package it.quadrante.measurement;
