package it.quadrante.measurement.evidence;

import it.quadrante.measurement.cell.SupportingFiles;
import it.quadrante.measurement.cell.events.ValueValidated;
import it.quadrante.measurement.evidence.store.EvidenceStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What an official value is announced with. */
@ApplicationScoped
class EvidenceOfSubmission implements SupportingFiles {
  private final EvidenceStore store;

  EvidenceOfSubmission(EvidenceStore store) {
    this.store = store;
  }

  @Override
  public List<ValueValidated.Evidence> of(UUID cell, int submission) {
    return store.all(cell).stream()
        .filter(file -> file.supports(submission))
        .map(
            file ->
                new ValueValidated.Evidence(
                    file.name(), file.mediaType(), file.size(), file.sha256()))
        .toList();
  }
}
