// A tab of the task: the client's name, phone, last contact and documents, since variables carry no person.
const russian = (navigator.language || '').startsWith('ru');

const show = async (node, taskId) => {
  const answer = await fetch(`/desk/task-tab/${encodeURIComponent(taskId)}`, {
    credentials: 'same-origin',
    headers: { Accept: 'text/html', 'X-Requested-With': 'XMLHttpRequest' }
  });
  // the fragment is ours and escaped by its template
  if (answer.ok && !answer.redirected) node.innerHTML = await answer.text();
  else node.textContent = russian ? 'Сведений о клиенте нет.' : 'Nothing is known about the client.';
};

export default {
  id: 'sluice.client',
  pluginPoint: 'tasklist.task.detail',
  priority: 100,
  properties: { label: russian ? 'Клиент' : 'Client' },
  render: (node, { taskId }) => {
    show(node, taskId).catch(() => { node.textContent = ''; });
  },
  unmount: () => {}
};
