package it.quadrante.reporting.snapshot.rest;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.reporting.result.domain.IndicatorItem.ValueVersion;
import it.quadrante.reporting.snapshot.ReadSnapshots;
import it.quadrante.reporting.snapshot.domain.Choice;
import it.quadrante.reporting.snapshot.domain.SnapshotId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is frozen of a plan.
 *
 * @param awaiting closings that freeze as soon as what they close over has been read
 */
@Schema(
    name = "Snapshots",
    description = "What is frozen of a plan, in the order of the closings; and what is awaited.",
    requiredProperties = {"items", "awaiting"})
public record SnapshotsView(
    @Schema(maxItems = 1_000) List<SnapshotHead> items,
    @Schema(
            description = "Closings that freeze as soon as what they close over has been read.",
            maxItems = 1_000)
        List<Awaiting> awaiting) {

  /**
   * A closing that has frozen nothing yet.
   *
   * @param version of the plan that is awaited, else absent
   * @param values that are awaited
   * @param calendar true where the calendar of the offices is awaited, else absent
   */
  @Schema(
      name = "AwaitedSnapshot",
      description = "A closing that has frozen nothing yet.",
      requiredProperties = {"snapshot", "entity", "quadrimestre", "closing", "values"})
  public record Awaiting(
      @Schema(ref = "SnapshotId") String snapshot,
      String entity,
      Quadrimestre quadrimestre,
      @Schema(ref = "ClosingNumber") int closing,
      Integer version,
      @Schema(description = "Official values not read yet.", maxItems = 40_000)
          List<ValueVersion> values,
      @Schema(description = "The calendar of the offices has not been read yet.", examples = "true")
          Boolean calendar) {

    static Awaiting of(ReadSnapshots.Awaiting of) {
      SnapshotId id = of.id();
      return new Awaiting(
          id.toString(),
          id.entity(),
          id.quadrimestre(),
          id.closing(),
          of.choice() instanceof Choice.WaitingForPlan plan ? plan.version() : null,
          of.choice() instanceof Choice.Waiting waiting ? waiting.awaited() : List.of(),
          of.choice() instanceof Choice.Waiting waiting && waiting.calendar() ? true : null);
    }
  }

  static SnapshotsView of(ReadSnapshots.Overview of) {
    return new SnapshotsView(
        of.frozen().stream().map(SnapshotHead::of).toList(),
        of.awaiting().stream().map(Awaiting::of).toList());
  }
}
