// Small things for all pages; each page works without them.
(function () {
  'use strict';

  // «/» goes to the search field, «n» to a new deal, unless something is being typed.
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select')) return;
    const field = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
    if (!field) return;
    event.preventDefault();
    if (field.matches('a[href]')) field.click();
    else field.focus();
  });

  // An act that opens closes the others beside it; Escape and a click elsewhere close menus.
  document.addEventListener('toggle', function (event) {
    if (!event.target.open || !event.target.matches('details.act')) return;
    document.querySelectorAll('details.act[open]').forEach(function (other) {
      if (other !== event.target) other.open = false;
    });
  }, true);
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.me[open], details.menu[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  // A form that was sent is not sent twice by an impatient hand.
  document.addEventListener('submit', function (event) {
    const form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    setTimeout(function () { delete form.dataset.sent; }, 3000);
  });

  // Lists that send themselves when a filter changes.
  document.addEventListener('change', function (event) {
    const form = event.target.closest('form[data-self-sending]');
    if (form) form.requestSubmit();
  });

  // What cannot be undone asks once more.
  document.addEventListener('click', function (event) {
    const button = event.target.closest('[data-confirm]');
    if (button && !window.confirm(button.dataset.confirm)) event.preventDefault();
  });
})();
