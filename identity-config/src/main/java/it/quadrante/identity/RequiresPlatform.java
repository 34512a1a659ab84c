package it.quadrante.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method, or every method of a resource, that needs one of these roles across chambers.
 * Beside {@link Requires} either of the two is enough. On a method it replaces what the class says.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresPlatform {
  PlatformRole[] value();
}
