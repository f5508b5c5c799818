// Tasklist as Sluice shows it: English and Russian, a tab about the client, and our own sign-in page.
export default {
  app: { name: 'Tasklist', vendor: 'Sluice' },
  locales: { availableLocales: ['en', 'ru'], fallbackLocale: 'en' },
  customScripts: ['scripts/sluice/client-tab.js', 'scripts/sluice/sign-in.js'],
  disableWelcomeMessage: true,
  // a comment belongs to the whole deal, not to one task of it
  assignProcessInstanceIdToTaskComment: true,

  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claims the currently selected task' },
    focusFilter: { key: 'ctrl+shift+f', description: 'set the focus to the first filter in the list' },
    focusList: { key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form' }
  }
};
