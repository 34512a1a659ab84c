package it.quadrante.planning.plan;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.Perspective;
import it.quadrante.planning.plan.domain.PlanHead;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.precondition.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Changes what stands above the elements of a draft: its head, and its list of perspectives. */
@ApplicationScoped
public class EditHead {
  private static final DocumentForm HEAD =
      DocumentForm.of(
          """
          {"properties": {
             "title": {"type": "string", "minLength": 1, "maxLength": 10000},
             "source": {"type": "string", "maxLength": 10000},
             "scoringProfile": {"type": "string", "pattern": "^[\\\\w.-]{1,60}$"},
             "reason": {"type": "string", "minLength": 1, "maxLength": 2000}},
           "required": ["title", "scoringProfile"]}""");

  private static final DocumentForm PERSPECTIVES =
      DocumentForm.of(
          """
          {"properties": {
             "perspectives":
               {"type": "array", "maxItems": 50, "items": {"$ref": "#/$defs/perspective"}},
             "reason": {"type": "string", "minLength": 1, "maxLength": 2000}},
           "required": ["perspectives"]}""");

  private final EditDraft draft;

  EditHead(EditDraft draft) {
    this.draft = draft;
  }

  private record SentHead(String title, String source, String scoringProfile, String reason) {}

  private record SentPerspectives(List<Perspective> perspectives, String reason) {}

  public PlanVersion head(VersionRef ref, JsonNode body, Locale language) {
    SentHead sent = HEAD.read(body, SentHead.class, language);
    PlanHead head = new PlanHead(sent.title(), sent.source(), sent.scoringProfile());
    return draft.editHead(ref, sent.reason(), before -> head);
  }

  /**
   * The perspectives after it.
   *
   * @param ifMatch ETag of the list, as the caller read it
   */
  public List<Perspective> perspectives(
      String plan, int number, String ifMatch, JsonNode body, Locale language) {
    SentPerspectives sent = PERSPECTIVES.read(body, SentPerspectives.class, language);
    PlanVersion version =
        draft.edit(
            plan,
            number,
            sent.reason(),
            content -> {
              IfMatch.check(ifMatch, ElementTag.of(content.perspectives()));
              return content.with(ElementKind.PERSPECTIVE, sent.perspectives());
            });
    return version.content().perspectives();
  }
}
