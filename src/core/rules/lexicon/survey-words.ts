/** Words of sentences that speak of the literature itself: there a row of citations is the matter. Data only. */
export const surveyWords: ReadonlySet<string> = new Set([
  'literature', 'studies', 'study', 'papers', 'articles', 'authors', 'works', 'reviews', 'review', 'reviewed', 'surveys', 'survey', 'surveyed', 'scholars', 'researchers', 'publications', 'approaches', 'methods', 'models', 'packages', 'tools', 'libraries', 'frameworks',
  'software', 'applications', 'implementations', 'algorithms', 'techniques', 'datasets', 'experiments', 'reports', 'accounts', 'outlets', 'newspapers', 'groups', 'others', 'variety', 'range', 'examples', 'including', 'several', 'many', 'numerous', 'various',
  'extensively', 'widely', 'previously', 'research', 'work', 'efforts', 'codes', 'analyses', 'e.g', 'eg', 'etc', 'respectively', 'systems', 'fields', 'areas', 'domains', 'contexts', 'problems', 'topics', 'commonly', 'often', 'typically', 'programs', 'solutions', 'attempts', 'developments', 'simulations', 'observations', 'projects', 'use',
]);
