/** Address of the folder with the model's files. */
export const MODEL_FOLDER = `${import.meta.env.BASE_URL}models/`;
