package it.quadrante.measurement.collection.events;

/** What measurement reads of planning. */
public sealed interface PlanningFact permits ChamberChanged, PlanPublished {

  /** The chamber it says it is about; has to be the envelope's. */
  String aboutChamber();
}
