package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.domain.ChamberLife;
import it.quadrante.planning.chamber.domain.Continuity;
import it.quadrante.planning.chamber.domain.MergerProposal;
import it.quadrante.planning.plan.domain.Act;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merger to record. */
@Schema(
    description = "Several chambers become one from a day on, by an act.",
    requiredProperties = {"successor", "predecessors", "from", "act", "openCollections"})
@ChamberProblem.Answers(ChamberProblem.MERGER_INVALID)
public record NewMerger(
    SuccessorChamber successor,
    @Schema(ref = "PredecessorCodes") List<String> predecessors,
    @Schema(description = "First day of the successor.", format = "date", examples = "2022-10-31")
        LocalDate from,
    Act act,
    ChamberLife.OpenCollections openCollections,
    @Schema(
            description = "What of the predecessors goes on in the successor, for the series.",
            maxItems = 10_000)
        List<Continuity> continuities) {

  private static final int MOST = 100;
  private static final int MOST_CONTINUITIES = 10_000;

  /** The chamber that comes of it. */
  @Schema(
      name = "SuccessorChamber",
      description = "The chamber that comes of it: on the register, or new with a name.",
      requiredProperties = "code")
  public record SuccessorChamber(
      @Schema(ref = "ChamberCode") String code,
      @Schema(ref = "ChamberName") String name,
      @Schema(ref = "IpaCode") String ipaCode) {

    static boolean isValid(SuccessorChamber chamber) {
      return chamber != null
          && isCode(chamber.code)
          && (chamber.name == null || !Texts.isNoName(chamber.name))
          && !Texts.isLonger(chamber.ipaCode, 30);
    }
  }

  static MergerProposal required(NewMerger merger) {
    if (merger == null || !isWhole(merger)) {
      throw new ProblemException(ChamberProblem.MERGER_INVALID);
    }
    return new MergerProposal(
        merger.successor.code,
        merger.successor.name,
        merger.successor.ipaCode,
        merger.predecessors,
        merger.from,
        merger.act,
        merger.openCollections,
        merger.continuities);
  }

  private static boolean isWhole(NewMerger merger) {
    return SuccessorChamber.isValid(merger.successor)
        && areCodes(merger.predecessors)
        && merger.from != null
        && merger.openCollections != null
        && isAct(merger.act)
        && (merger.continuities == null || areContinuities(merger.continuities));
  }

  private static boolean areCodes(List<String> codes) {
    return codes != null
        && !codes.isEmpty()
        && codes.size() <= MOST
        && codes.stream().allMatch(NewMerger::isCode);
  }

  private static boolean areContinuities(List<Continuity> list) {
    return list.size() <= MOST_CONTINUITIES && list.stream().allMatch(NewContinuity::isWhole);
  }

  private static boolean isAct(Act act) {
    return act != null
        && !Texts.isNoName(act.number())
        && act.date() != null
        && !Texts.isNoName(act.organ());
  }

  static boolean isCode(String code) {
    return code != null && code.matches("[A-Z]{2,5}");
  }
}
