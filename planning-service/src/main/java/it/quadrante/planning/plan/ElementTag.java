package it.quadrante.planning.plan;

import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.domain.Placed;
import it.quadrante.planning.plan.domain.PlanElement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The ETag of an element: of its content and its place, so that who changes one element is in
 * nobody's way at another.
 */
public final class ElementTag {
  private static final int LENGTH = 16;

  private ElementTag() {}

  public static String of(Placed placed) {
    return of(placed.position() + " " + Bodies.write(placed.element()));
  }

  /** Of a list that is changed as one. */
  public static String of(List<? extends PlanElement> elements) {
    return of(Bodies.write(elements));
  }

  private static String of(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
