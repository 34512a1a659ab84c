package it.quadrante.reporting.snapshot.rest;

import it.quadrante.reporting.result.Shown;
import it.quadrante.reporting.result.rest.CruscottoView;
import it.quadrante.reporting.snapshot.domain.Snapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Results as a closing froze them.
 *
 * @param results in the form of the official ones; {@code revision} is the number of the closing
 */
@Schema(
    name = "SnapshotResults",
    description = "Results as a closing froze them; revision is the number of the closing.",
    requiredProperties = {"snapshot", "results"})
public record SnapshotView(SnapshotHead snapshot, CruscottoView results) {

  static SnapshotView of(Snapshot snapshot, Shown shown, boolean individuals) {
    return new SnapshotView(SnapshotHead.of(snapshot), CruscottoView.of(shown, individuals));
  }
}
