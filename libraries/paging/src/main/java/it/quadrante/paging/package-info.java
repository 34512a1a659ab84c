/**
 * Pages of a list: {@link it.quadrante.paging.PageQuery} reads what is asked for, {@link
 * it.quadrante.paging.Page} is what is answered. A service says what a place in its list is.
 */
package it.quadrante.paging;
