// There is one sign-in page, ours: Tasklist's own would only be refused.
const toOurPage = () => {
  if (window.location.hash.startsWith('#/login')) window.location.assign('/login');
};
window.addEventListener('hashchange', toOurPage);
toOurPage();
