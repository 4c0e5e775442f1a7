/** Version of the model and of the documents it writes; an older or newer one opens with a notice, values unchanged. */
export const MODEL_VERSION = '0.1.0';
