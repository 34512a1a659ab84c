package it.quadrante.planning.plan.workbook;

/** How closed choices are labelled in the sheets, as the printed plans label them. */
final class Labels {
  static final Choice LEVEL =
      Choice.of(
          "AREA_STRATEGICA", "Area strategica",
          "OBIETTIVO_STRATEGICO", "Obiettivo strategico",
          "OBIETTIVO_OPERATIVO", "Obiettivo operativo",
          "OBIETTIVO_INDIVIDUALE", "Obiettivo individuale");

  static final Choice UNIT =
      Choice.of(
          "NUMBER", "N.",
          "PERCENT", "%",
          "DAYS", "gg",
          "EURO", "€",
          "DATE", "data",
          "YES_NO", "SI/NO",
          "JUDGEMENT", "giudizio");

  static final Choice CONSOLIDATION =
      Choice.of(
          "SUM", "Somma",
          "MEAN", "Media",
          "LAST", "Ultimo",
          "MAX", "Massimo",
          "MIN", "Minimo");

  static final Choice POLARITY =
      Choice.of(
          "HIGHER", "Più alto è meglio",
          "LOWER", "Più basso è meglio",
          "RANGE", "Entro un intervallo",
          "DATE", "Entro una data",
          "UNKNOWN", "Da indicare");

  static final Choice KIND = Choice.of("S", "S", "O", "O", "I", "I");

  static final Choice RULE =
      Choice.of(
          "PROPORTIONAL", "Proporzionale",
          "ACHIEVED_ONLY", "Raggiunto o no",
          "LINEAR_GAP", "Scostamento lineare",
          "PROGRESS", "Avanzamento dal valore di partenza",
          "CHANGE", "Variazione",
          "BANDS", "Fasce",
          "DATE_DECAY", "Punti al giorno");

  private Labels() {}
}
