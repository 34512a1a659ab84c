/**
 * Printed plans, as transcribed in {@code deploy/samples/transcriptions}, turned into the import
 * format of planning: one reader and one converter per shape of document, and what they share.
 */
package it.quadrante.mainjob.transcription;
