/**
 * A fact in which AWS's own model is wrong, as data: what the model states, what is taken instead, why, and where to
 * read it. Applying one that changes nothing any more is an error, so that none outlives the fault that it corrects.
 */
export type Correction = CorrectionBase &
  (
    | {
        /** The pattern proves nothing: it is left out. */
        readonly change: "drop-pattern";
        /** The pattern as the model states it. */
        readonly stated: string;
      }
    | {
        /** The pattern is read as another one; messages still show what AWS states. */
        readonly change: "read-pattern";
        /** Each stretch of the stated pattern that is read as another one, wherever it occurs. */
        readonly replacing: readonly (readonly [stated: string, as: string])[];
      }
    | {
        /** The model requires a member that the service does not. */
        readonly change: "optional";
        readonly member: string;
      }
  );

interface CorrectionBase {
  /** The service's id. */
  readonly service: string;
  readonly shape: string;
  readonly why: string;
  /** An AWS page or an issue that shows it. */
  readonly link: string;
}
