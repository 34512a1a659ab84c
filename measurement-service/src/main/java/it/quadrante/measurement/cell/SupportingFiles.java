package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.events.ValueValidated;
import java.util.List;
import java.util.UUID;

/** Who knows the files that prove a submission. */
public interface SupportingFiles {

  /** In the order in which they were added. */
  List<ValueValidated.Evidence> of(UUID cell, int submission);
}
