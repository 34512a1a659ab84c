package it.quadrante.planning.plan.rest;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.ReadDifference.Compared;
import it.quadrante.planning.plan.domain.ElementChange;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.FieldChange;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanVersion;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version says otherwise than another, as data and in words. */
@Schema(
    name = "PlanDifferences",
    description = "What a version says otherwise than another, as data and in words.",
    requiredProperties = {"from", "to", "items"})
record DifferenceView(
    @Schema(description = "The version that is compared with.") Side from,
    @Schema(description = "The version that is read.") Side to,
    @Schema(
            description =
                "By kind; within a kind those of the version in its order, then those it lacks.",
            maxItems = 100_000)
        List<Item> items) {

  /** A version. */
  @Schema(
      name = "PlanVersionName",
      description = "A version of a plan, by its number.",
      requiredProperties = {"plan", "version"})
  record Side(String plan, int version) {
    static Side of(PlanVersion version) {
      return new Side(version.plan().id(), version.number());
    }
  }

  /** One element that differs. */
  @Schema(
      name = "PlanDifference",
      description = "One element that differs.",
      requiredProperties = {"element", "code", "what", "sentence", "fields"})
  record Item(
      @Schema(description = "Its kind.") ElementKind element,
      @Schema(description = "Its code; of a measure entity:code.", maxLength = 200) String code,
      @Schema(description = "What became of it.") ElementChange.What what,
      @Schema(description = "The same in words.", maxLength = 1_000_000) String sentence,
      @Schema(
              description = "Of one added or removed all that it has, of one changed what differs.",
              maxItems = 1_000)
          List<Field> fields) {}

  /** One field that differs. */
  @Schema(
      name = "FieldDifference",
      description = "One field that differs.",
      requiredProperties = {"name", "label"})
  record Field(
      @Schema(description = "Member, or a path into one.", maxLength = 300) String name,
      @Schema(description = "Name for people.", maxLength = 500) String label,
      @Schema(ref = "FieldValue") JsonNode before,
      @Schema(ref = "FieldValue") JsonNode after) {}

  static DifferenceView of(Compared compared, Locale language) {
    DifferenceSentence sentence = new DifferenceSentence(new DifferenceTexts(language));
    PlanContent before = compared.before().content();
    PlanContent after = compared.after().content();
    return new DifferenceView(
        Side.of(compared.before()),
        Side.of(compared.after()),
        compared.difference().changes().stream()
            .map(change -> item(change, sentence.of(change, before, after), sentence))
            .toList());
  }

  private static Item item(ElementChange change, String text, DifferenceSentence sentence) {
    return new Item(
        change.element(),
        change.key(),
        change.what(),
        text,
        change.fields().stream().map(field -> field(field, sentence)).toList());
  }

  private static Field field(FieldChange field, DifferenceSentence sentence) {
    return new Field(
        field.name(), sentence.label(field), value(field.before()), value(field.after()));
  }

  /** In the form in which it stands in the plan. */
  private static JsonNode value(Object value) {
    return value == null ? null : Bodies.tree(value);
  }
}
