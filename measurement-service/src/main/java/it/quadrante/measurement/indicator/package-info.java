/** What plans need a measure for: the indicators that a referent reads beside a cell. */
package it.quadrante.measurement.indicator;
