/** How each figure was had: as a structure and as a sentence, to be redone by hand. */
package it.quadrante.calculation.explanation;
