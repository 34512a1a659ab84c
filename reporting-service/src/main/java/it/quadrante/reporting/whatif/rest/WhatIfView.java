package it.quadrante.reporting.whatif.rest;

import it.quadrante.reporting.explanation.rest.ExplanationView;
import it.quadrante.reporting.result.rest.CruscottoView;
import it.quadrante.reporting.whatif.WhatIf;
import java.util.List;

/**
 * Results as they would be.
 *
 * @param results in the form of the real ones; {@code revision} is the one they are compared with
 * @param explanations in the order in which they were asked for
 */
public record WhatIfView(CruscottoView results, List<ExplanationView> explanations) {
  static WhatIfView of(WhatIf.Outcome outcome, boolean individuals) {
    return new WhatIfView(
        CruscottoView.of(outcome.shown(), individuals),
        outcome.explanations().stream().map(ExplanationView::of).toList());
  }
}
