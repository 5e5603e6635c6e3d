/** Norwegian training and social studies (chapter 6). */
export const languageTrainingParameters = {} as const;
