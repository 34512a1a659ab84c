package it.quadrante.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that creates and heeds {@code Idempotency-Key}. It returns a {@link
 * jakarta.ws.rs.core.Response}, and is called when the chamber is set: its transaction begins
 * before it. A body that comes as a stream is read before it, see {@link DigestedBody}.
 */
@Documented
@InterceptorBinding
@IdempotencyProblem.Answers({
  IdempotencyProblem.IDEMPOTENCY_KEY_INVALID,
  IdempotencyProblem.IDEMPOTENCY_KEY_REUSED
})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
